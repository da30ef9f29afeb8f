package id.warta.extract.export;

import id.warta.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes a text with marks in it. Marks may lie in each other; where two cross, the outer one is
 * closed and opened again, so that the elements nest. Only the first piece of a mark has its note
 * and can be reached with the keyboard.
 */
final class MarkedText {

    /** Deeper, a page gets slow and nobody sees it. */
    private static final int MAX_DEPTH = 8;

    private final String text;
    private final List<Mark> marks;
    private final List<Label> labels;
    private final Html out;
    private final Set<Span> anchored = new HashSet<>();
    private final List<Mark> open = new ArrayList<>();
    private int nextMark;
    private int nextLabel;

    /**
     * Something to be written between two units of the text.
     *
     * @param at offset of the unit behind it
     */
    record Label(int at, Consumer<Html> content) {}

    /** Both lists are in order: {@link Mark#OUTER_FIRST}, and by offset. */
    MarkedText(String text, List<Mark> marks, List<Label> labels, Html out) {
        this.text = text;
        this.marks = marks;
        this.labels = labels;
        this.out = out;
    }

    /** Writes a part of the text. Parts must be asked for in order. */
    void write(Span part) {
        int at = part.start();
        while (nextMark < marks.size() && marks.get(nextMark).span().start() < at) {
            nextMark++;
        }
        while (true) {
            closeAt(at);
            while (nextLabel < labels.size() && labels.get(nextLabel).at() <= at) {
                labels.get(nextLabel++).content().accept(out);
            }
            if (at >= part.end()) {
                break;
            }
            openAt(at);
            int next = boundaryAfter(at, part.end());
            out.text(text, at, next);
            at = next;
        }
        for (int i = open.size(); i > 0; i--) {
            out.close("mark");
        }
        open.clear();
    }

    private int boundaryAfter(int at, int end) {
        int next = end;
        if (nextMark < marks.size()) {
            next = Math.min(next, marks.get(nextMark).span().start());
        }
        if (nextLabel < labels.size()) {
            next = Math.min(next, labels.get(nextLabel).at());
        }
        for (Mark mark : open) {
            next = Math.min(next, mark.span().end());
        }
        return Math.max(next, at);
    }

    private void openAt(int at) {
        while (nextMark < marks.size() && marks.get(nextMark).span().start() == at) {
            Mark mark = marks.get(nextMark++);
            if (open.size() < MAX_DEPTH) {
                first(mark);
                open.add(mark);
            }
        }
    }

    private void first(Mark mark) {
        String anchor = Mark.anchor(mark.span());
        if (mark.kind().isEmpty()) {
            out.open("mark", "class", mark.style());
        } else if (anchored.add(mark.span())) {
            out.open(
                    "mark",
                    "class",
                    mark.style(),
                    "id",
                    anchor,
                    "tabindex",
                    "0",
                    "aria-describedby",
                    anchor + "-note");
            note(mark, anchor + "-note");
        } else {
            out.open("mark", "class", mark.style(), "tabindex", "0");
            note(mark, "");
        }
    }

    private void note(Mark mark, String id) {
        if (id.isEmpty()) {
            out.open("span", "class", "note", "role", "tooltip");
        } else {
            out.open("span", "class", "note", "role", "tooltip", "id", id);
        }
        out.element("span", mark.kind(), "class", "kind");
        out.element("span", mark.value(), "class", "value");
        for (String why : mark.why()) {
            out.element("span", why, "class", "why");
        }
        out.close("span");
    }

    private void closeAt(int at) {
        int lowest = 0;
        while (lowest < open.size() && open.get(lowest).span().end() > at) {
            lowest++;
        }
        List<Mark> again = new ArrayList<>();
        for (int i = open.size() - 1; i >= lowest; i--) {
            out.close("mark");
            Mark mark = open.remove(i);
            if (mark.span().end() > at) {
                again.add(0, mark);
            }
        }
        for (Mark mark : again) {
            out.open("mark", "class", mark.style());
            open.add(mark);
        }
    }
}
