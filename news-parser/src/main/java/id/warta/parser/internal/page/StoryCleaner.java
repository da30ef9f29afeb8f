package id.warta.parser.internal.page;

import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.SignOff;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.internal.line.Datelines;
import id.warta.parser.internal.line.Furniture;
import id.warta.parser.internal.line.Newsroom;
import id.warta.parser.internal.line.SignOffs;
import id.warta.parser.internal.line.Timestamps;
import id.warta.parser.internal.page.story.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out of a story the lines that are none of it, and takes its dateline and its sign-off out
 * of its paragraphs. Immutable.
 */
final class StoryCleaner {

    /** The most words in a dateline that stands alone. */
    private static final int DATELINE_WORDS = 8;

    /** How many blocks may follow a sign-off: titles and teasers that no selector caught. */
    private static final int BEHIND_SIGN_OFF = 12;

    /** The share of links in a block that leads elsewhere. */
    private static final double MOSTLY_LINKED = 0.8;

    private final Newsroom newsroom;

    StoryCleaner(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    Story clean(RawStory raw) {
        List<TextBlock> story = new ArrayList<>();
        List<Byline> bylines = new ArrayList<>();
        boolean titlesFollow = false;
        Optional<TextBlock> closing = Optional.empty();
        for (TextBlock block : raw.blocks()) {
            Optional<Furniture.Found> furniture = Furniture.find(block.text());
            if (furniture.isPresent()) {
                titlesFollow = furniture.get().heading();
                closing = closing(block);
                continue;
            }
            if (titlesFollow && block.linked() > MOSTLY_LINKED) {
                continue;
            }
            titlesFollow = false;
            if (isLinkAlone(block) || isTimestamp(block)) {
                continue;
            }
            Optional<List<Byline>> credit = newsroom.bylines().of(block.text());
            if (credit.isPresent()) {
                bylines.addAll(credit.get());
                continue;
            }
            story.add(block);
            closing = Optional.empty();
        }
        withoutLooseHeadings(story);
        closing.ifPresent(story::add);
        return open(raw, story, bylines);
    }

    /** The sign-off that line breaks alone part from the last furniture of a story. */
    private Optional<TextBlock> closing(TextBlock furniture) {
        return newsroom.signOffs()
                .split(furniture.text())
                .filter(split -> !split.rest().isEmpty())
                .map(split -> furniture.with(split.signOff().text()));
    }

    /** A title that leads to another article, with no word that says so. */
    private static boolean isLinkAlone(TextBlock block) {
        return block.linked() > 0.9 && block.words() >= 2;
    }

    private static boolean isTimestamp(TextBlock block) {
        if (block.text().length() > 60) {
            return false;
        }
        return Timestamps.find(block.text())
                .filter(
                        stamp ->
                                stamp.clock() && stamp.span().length() >= block.text().length() - 8)
                .isPresent();
    }

    private static void withoutLooseHeadings(List<TextBlock> story) {
        while (!story.isEmpty() && story.get(story.size() - 1).kind() == Block.Kind.SUBHEADING) {
            story.remove(story.size() - 1);
        }
    }

    private Story open(RawStory raw, List<TextBlock> story, List<Byline> bylines) {
        Optional<Dateline> dateline = dateline(story);
        Optional<SignOff> signOff = signOff(story);
        return new Story(
                story,
                raw.figures(),
                dateline,
                signOff,
                bylines,
                raw.origin(),
                raw.evidence(),
                raw.where());
    }

    /** Takes the dateline out of the first paragraph, before which a quotation may stand. */
    private Optional<Dateline> dateline(List<TextBlock> story) {
        for (int i = 0; i < Math.min(3, story.size()); i++) {
            TextBlock first = story.get(i);
            Optional<Datelines.Split> split = newsroom.datelines().split(first.text());
            if (split.isPresent()) {
                replace(story, i, split.get().rest());
                return split.map(Datelines.Split::dateline);
            }
            if (first.words() <= DATELINE_WORDS && i + 1 < story.size()) {
                split = alone(first.text(), story.get(i + 1).text());
                if (split.isPresent()) {
                    story.remove(i);
                    return split.map(Datelines.Split::dateline);
                }
            }
            if (first.kind() == Block.Kind.PARAGRAPH && first.words() > 20) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A dateline that the markup sets apart from the paragraph that it opens. */
    private Optional<Datelines.Split> alone(String line, String next) {
        return newsroom.datelines()
                .split(line + " " + next)
                .filter(split -> split.rest().equals(WhiteSpace.fold(next)));
    }

    /**
     * Takes the sign-off out of the end. One that stands alone in brackets ends the story, whatever
     * titles and teasers follow it; where prose follows, only one of initials does, and any other
     * is a remark in the story.
     */
    private Optional<SignOff> signOff(List<TextBlock> story) {
        boolean passed = false;
        for (int i = story.size() - 1; i > 0 && i >= story.size() - BEHIND_SIGN_OFF; i--) {
            String text = story.get(i).text();
            passed |= story.get(i).linked() < MOSTLY_LINKED && SignOffs.isPassedBy(text);
            if (passed && !SignOffs.isFinal(text)) {
                continue;
            }
            if (text.length() <= 40 && (text.startsWith("(") || text.startsWith("["))) {
                Optional<SignOff> line = newsroom.signOffs().line(text);
                if (line.isPresent()) {
                    story.subList(i, story.size()).clear();
                    withoutLooseHeadings(story);
                    return line;
                }
            }
        }
        if (story.isEmpty()) {
            return Optional.empty();
        }
        int last = story.size() - 1;
        Optional<SignOffs.Split> split = newsroom.signOffs().split(story.get(last).text());
        split.ifPresent(cut -> replace(story, last, cut.rest()));
        return split.map(SignOffs.Split::signOff);
    }

    private static void replace(List<TextBlock> story, int at, String text) {
        if (text.isBlank()) {
            story.remove(at);
        } else {
            story.set(at, story.get(at).with(text));
        }
    }
}
