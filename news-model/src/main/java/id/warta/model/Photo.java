package id.warta.model;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * A picture of an article; what is not known of it is empty.
 *
 * @param caption what is written under it, the credit excluded
 * @param credit the photographer or agency as written, without a label such as {@code Foto:}
 * @param photographer the person in the credit, where it names one: {@code Yuki IWAMURA} of {@code
 *     AFP/Yuki IWAMURA}
 * @param source where the picture lies, absolute where the page's own address was known
 */
public record Photo(
        Optional<String> caption,
        Optional<String> credit,
        Optional<String> photographer,
        Optional<URI> source) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank, if there is a photographer without a
     *     credit, or if all is empty
     */
    public Photo {
        Checks.notBlank(caption, "caption of a photo");
        Checks.notBlank(credit, "credit of a photo");
        Checks.notBlank(photographer, "photographer of a photo");
        requireNonNull(source, "source");
        if (photographer.isPresent() && credit.isEmpty()) {
            throw new IllegalArgumentException(
                    "a photographer without a credit; give the credit that names them");
        }
        if (caption.isEmpty() && credit.isEmpty() && source.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing is known of the photo; leave it out instead");
        }
    }
}
