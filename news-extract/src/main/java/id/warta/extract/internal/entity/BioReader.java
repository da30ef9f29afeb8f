package id.warta.extract.internal.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads labelled sentences: a line a token, the token first and its BIO tag last, separated by tabs
 * or blanks; a blank line ends a sentence.
 */
public final class BioReader {

    private BioReader() {}

    /**
     * Adds the sentences to {@code sentences}.
     *
     * @throws IOException if reading fails or a line has no tag that is known; the message says
     *     which
     */
    public static void read(BufferedReader lines, int convention, List<LabelledSentence> sentences)
            throws IOException {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String row = line.strip();
            if (row.isEmpty()) {
                end(words, tags, convention, sentences);
                continue;
            }
            int word = firstBlank(row);
            String tag = row.substring(lastBlank(row) + 1);
            if (word == row.length() || !LabelledSentence.isTag(tag)) {
                throw new IOException(
                        "line "
                                + number
                                + " should be a token and its tag (B-PER, I-ORG, …, O), but is \""
                                + row
                                + "\"");
            }
            words.add(row.substring(0, word));
            tags.add(tag);
        }
        end(words, tags, convention, sentences);
    }

    private static void end(
            List<String> words,
            List<String> tags,
            int convention,
            List<LabelledSentence> sentences) {
        if (!words.isEmpty()) {
            sentences.add(new LabelledSentence(words, tags, convention));
            words.clear();
            tags.clear();
        }
    }

    private static int firstBlank(String row) {
        int at = 0;
        while (at < row.length() && !Character.isWhitespace(row.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastBlank(String row) {
        int at = row.length() - 1;
        while (at >= 0 && !Character.isWhitespace(row.charAt(at))) {
            at--;
        }
        return at;
    }
}
