package id.warta.extract.internal.syntax;

import id.warta.model.Article;
import id.warta.model.Block;
import java.util.Arrays;
import java.util.List;

/**
 * The stretches of an article that read on without a break: its blocks, those joined that scrapers
 * have torn in mid-sentence, as happens around links and words in italics. Offsets are UTF-16 units
 * of the text. Immutable.
 */
public final class Passages {

    /** Longest line that may be a torn-out link or phrase in italics. */
    private static final int FRAGMENT = 60;

    private final int[] starts;
    private final int[] ends;
    private final Block.Kind[] kinds;

    private Passages(int[] starts, int[] ends, Block.Kind[] kinds) {
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
    }

    /** The passages of {@code article} in order. */
    public static Passages of(Article article) {
        List<Block> blocks = article.blocks();
        int[] starts = new int[blocks.size()];
        int[] ends = new int[blocks.size()];
        Block.Kind[] kinds = new Block.Kind[blocks.size()];
        int size = 0;
        boolean fragment = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean torn = i > 0 && isTorn(article.text(), blocks.get(i - 1), block, fragment);
            fragment = torn && !fragment && block.span().length() <= FRAGMENT;
            if (torn) {
                ends[size - 1] = block.span().end();
            } else {
                starts[size] = block.span().start();
                kinds[size] = block.kind();
                ends[size++] = block.span().end();
            }
        }
        return new Passages(
                Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(kinds, size));
    }

    /**
     * Whether {@code after} goes on with the sentence of {@code before}. A short line that was
     * itself torn out goes on whatever it ends with.
     */
    private static boolean isTorn(String text, Block before, Block after, boolean fragment) {
        if (before.kind() != Block.Kind.PARAGRAPH || after.kind() != Block.Kind.PARAGRAPH) {
            return false;
        }
        char last = text.charAt(before.span().end() - 1);
        char first = text.charAt(after.span().start());
        boolean goesOn =
                Character.isLowerCase(first) || first == ')' || first == ',' || first == '(';
        if (fragment) {
            return goesOn || !isFinal(last) || last == '.';
        }
        return goesOn ? !isFinal(last) || last == ',' : !isFinal(last) && last != ':';
    }

    private static boolean isFinal(char c) {
        return ".!?:;\"”’»…".indexOf(c) >= 0;
    }

    /** Number of passages. */
    public int size() {
        return starts.length;
    }

    /** Offset of the first unit of passage {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset behind the last unit of passage {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** The kind of the first block of passage {@code i}. */
    public Block.Kind kind(int i) {
        return kinds[i];
    }

    /** The passage that {@code offset} lies in, or the last one that starts before it. */
    public int at(int offset) {
        int i = Arrays.binarySearch(starts, offset);
        return i >= 0 ? i : Math.max(0, -i - 2);
    }
}
