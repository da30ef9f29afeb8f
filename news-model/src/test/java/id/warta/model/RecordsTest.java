package id.warta.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void blankNamesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Byline(Byline.Role.EDITOR, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outlet("", "A", "a.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outlet("a", " ", "a.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outlet("a", "A", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dateline(List.of(" "), Optional.empty(), "A - "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dateline(List.of(), Optional.of(""), "A - "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dateline(List.of(), Optional.empty(), " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignOff(List.of(""), List.of(), "()"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignOff(List.of(), List.of(" "), "()"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignOff(List.of(), List.of(), ""));
    }

    @Test
    void aPhotoOfWhichNothingIsKnownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Photo(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))
                .withMessageContaining("leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Photo(
                                        Optional.of(" "),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Photo(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("Rina"),
                                        Optional.empty()))
                .withMessageContaining("give the credit");
    }

    @Test
    void anEmptyBlockIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block(Block.Kind.DECK, new Span(3, 3)));
        assertThatNullPointerException().isThrownBy(() -> new Block(null, new Span(3, 4)));
    }

    @Test
    void listsAreCopied() {
        List<String> places = new ArrayList<>(List.of("Palu"));
        Dateline dateline = new Dateline(places, Optional.empty(), "Palu - ");
        SignOff signOff = new SignOff(places, places, "(Palu)");
        places.clear();
        assertThat(dateline.places()).containsExactly("Palu");
        assertThat(signOff.initials()).containsExactly("Palu");
        assertThat(signOff.agencies()).containsExactly("Palu");
    }
}
