package id.warta.parser.internal.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Dateline;
import id.warta.model.Photo;
import id.warta.model.SignOff;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Captions;
import id.warta.parser.internal.line.Furniture;
import id.warta.parser.internal.line.Letters;
import id.warta.parser.internal.line.PhotoCredits;
import id.warta.parser.internal.line.SignOffs;
import id.warta.parser.internal.profile.Profile;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an article of lines whose roles are known. For one article only. */
final class ArticleWriter {

    private static final Splitter BETWEEN_MARKS =
            Splitter.on(CharMatcher.anyOf("–—|·•>")).trimResults().limit(6);

    /** How many of the last characters tell whether a sentence ends. */
    private static final int SENTENCE_END = 8;

    private final List<Line> lines;
    private final Zones zones;
    private final Outlets outlets;
    private final Article.Builder article = Article.builder();

    private final List<Block.Kind> kinds = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    private final TagLines tags = new TagLines();

    /** The last paragraph while more of it may follow; empty if it is whole. */
    private final StringBuilder broken = new StringBuilder();

    private @Nullable SignOff signOff;
    private @Nullable Dateline dateline;

    ArticleWriter(List<Line> lines, Zones zones, Outlets outlets) {
        this.lines = lines;
        this.zones = zones;
        this.outlets = outlets;
    }

    /**
     * The article.
     *
     * @param given its outlet; if it is empty, the one that the lines name
     * @param source where it was read
     */
    Article write(Optional<Profile> given, Optional<URI> source) {
        source.ifPresent(article::source);
        dateline = zones.dateline;
        signOff = signOffOnItsOwn();
        takeBlocks();
        takeTimes();
        new BylineReader(lines, zones, outlets).read().forEach(article::byline);
        takePhotos();
        tags.split(lines, contents).forEach(article::tag);
        takeSection();
        given.or(this::namedOutlet).ifPresent(profile -> article.outlet(profile.outlet()));
        writeBlocks();
        return article.build();
    }

    // ------------------------------------------------------------------ dateline and sign-off

    /** The sign-off of lines that are nothing else, or that follow an embedded video. */
    private @Nullable SignOff signOffOnItsOwn() {
        SignOff found = null;
        for (int i = Math.max(0, zones.bodyStart); i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<SignOff> read = Optional.empty();
            if (line.is(LineRole.SIGN_OFF)) {
                read = outlets.signOffs.line(line.text).or(() -> leadingBracket(line.text));
            } else if (line.is(LineRole.EMBED) && line.last() == ')') {
                read = outlets.signOffs.split(line.text).map(SignOffs.Split::signOff);
            }
            if (read.isPresent()) {
                found = found == null ? read.get() : joined(found, read.get());
            }
        }
        return found;
    }

    /** The sign-off of {@code (con/con) Add as a preferred source on Google}. */
    private Optional<SignOff> leadingBracket(String text) {
        int close = text.indexOf(')');
        return close > 0 ? outlets.signOffs.line(text.substring(0, close + 1)) : Optional.empty();
    }

    private static SignOff joined(SignOff first, SignOff second) {
        if (first.initials().equals(second.initials())
                && first.agencies().equals(second.agencies())) {
            return first; // printed twice
        }
        List<String> initials = new ArrayList<>(first.initials());
        initials.addAll(second.initials());
        List<String> agencies = new ArrayList<>(first.agencies());
        agencies.addAll(second.agencies());
        return new SignOff(initials, agencies, first.text() + " " + second.text());
    }

    // ------------------------------------------------------------------ blocks

    private void takeBlocks() {
        Set<String> headlines = new HashSet<>();
        Set<String> captions = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            switch (line.role) {
                case HEADLINE -> {
                    if (headlines.isEmpty() && headlines.add(line.text)) {
                        add(Block.Kind.HEADLINE, line.text);
                    }
                }
                case DECK -> {
                    if (line.furniture == null) {
                        add(Block.Kind.DECK, line.text);
                    }
                }
                case CAPTION -> {
                    String caption = line.caption(outlets.captions).text();
                    if (captions.add(caption)) {
                        add(Block.Kind.CAPTION, caption);
                    }
                }
                case SUBHEADING -> add(Block.Kind.SUBHEADING, line.text);
                case LIST_ITEM -> add(Block.Kind.LIST_ITEM, line.text);
                case PARAGRAPH -> paragraph(i);
                default -> {}
            }
        }
        closeBody();
    }

    /** Adds a block unless it is blank; its white space is folded in the article. */
    private void add(Block.Kind kind, String content) {
        closeBroken();
        if (!WhiteSpace.isBlank(content)) {
            kinds.add(kind);
            contents.add(content);
        }
    }

    /** Ends the paragraph whose parts are being joined, if there is one. */
    private void closeBroken() {
        if (!broken.isEmpty()) {
            contents.set(contents.size() - 1, broken.toString());
            broken.setLength(0);
        }
    }

    private void paragraph(int i) {
        Line line = lines.get(i);
        String text = line.text;
        if (i == zones.storyAt && !WhiteSpace.isBlank(zones.storyRest)) {
            text = zones.storyRest;
        }
        if (i < zones.bodyStart) {
            add(Block.Kind.PULL_QUOTE, text);
            return;
        }
        List<String> paragraphs = new ArrayList<>();
        for (String piece : betweenMarks(text)) {
            paragraphs.addAll(LostParagraphs.of(piece));
        }
        int last = kinds.size() - 1;
        boolean goesOn =
                last >= 0
                        && kinds.get(last) == Block.Kind.PARAGRAPH
                        && i > 0
                        && lines.get(i - 1).is(LineRole.PARAGRAPH)
                        && line.gap == 0
                        && Joints.goesOn(lines, i);
        if (goesOn) {
            Joints.append(broken, contents.get(last), paragraphs.get(0));
        } else {
            add(Block.Kind.PARAGRAPH, paragraphs.get(0));
        }
        for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
            if (!isLink(paragraph)) {
                add(Block.Kind.PARAGRAPH, paragraph);
            }
        }
    }

    /** Whether a paragraph whose break was lost is a link to other news, a call or a pager. */
    private static boolean isLink(String paragraph) {
        return paragraph.length() <= Line.LONGEST_LABEL
                && Furniture.find(paragraph)
                        .filter(
                                found ->
                                        found.role() == LineRole.RELATED
                                                || found.role() == LineRole.SHARE
                                                || found.role() == LineRole.PAGINATION)
                        .isPresent();
    }

    /**
     * A paragraph without the marks of advertisements and videos that stick to it, cut where they
     * stand behind a sentence; at least one part.
     */
    private static List<String> betweenMarks(String text) {
        GluedAds ads = new GluedAds(text);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int from = 0;
        while (ads.find(from)) {
            part.append(text, from, ads.start);
            from = ads.end;
            if (Letters.endsSentence(part.subSequence(lastSigns(part), part.length()))) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(' ');
            }
        }
        String rest = part.append(text, from, text.length()).toString();
        if (parts.isEmpty() || !WhiteSpace.isBlank(rest)) {
            parts.add(rest);
        }
        return parts;
    }

    private static int lastSigns(StringBuilder part) {
        return Math.max(0, part.length() - SENTENCE_END);
    }

    /** Cuts the sign-off off the last block of the body, and what would repeat the dateline. */
    private void closeBody() {
        closeBroken();
        int last = kinds.size() - 1;
        while (last >= 0 && !kinds.get(last).isBody()) {
            last--;
        }
        if (last >= 0) {
            cutSignOff(last);
        }
        int first = kinds.indexOf(Block.Kind.PARAGRAPH);
        if (dateline != null && first >= 0) {
            String opening = WhiteSpace.fold(dateline.text());
            if (beginsWith(contents.get(first), opening)) {
                dateline = null; // the story repeats its dateline; leave it as it is
            }
        }
    }

    /** Whether a text begins with {@code opening} once its white space is folded. */
    private static boolean beginsWith(String text, String opening) {
        int from = Letters.skipBlanks(text, 0);
        return from < text.length()
                && text.charAt(from) == opening.charAt(0)
                && WhiteSpace.fold(text).startsWith(opening);
    }

    private void cutSignOff(int last) {
        contents.set(last, WhiteSpace.fold(contents.get(last)));
        Optional<SignOffs.Split> split = outlets.signOffs.split(contents.get(last));
        if (split.isPresent() && !WhiteSpace.isBlank(split.get().rest())) {
            contents.set(last, split.get().rest());
            SignOff inside = split.get().signOff();
            signOff = signOff == null ? inside : joined(inside, signOff);
        }
        if (signOff != null && contents.get(last).endsWith(WhiteSpace.fold(signOff.text()))) {
            signOff = null; // printed twice over; the text keeps one
        }
    }

    private void writeBlocks() {
        if (dateline != null) {
            article.dateline(dateline);
        }
        if (signOff != null) {
            article.signOff(signOff);
        }
        for (int i = 0; i < kinds.size(); i++) {
            article.block(kinds.get(i), contents.get(i));
        }
    }

    // ------------------------------------------------------------------ metadata

    private void takeTimes() {
        StampLine published = null;
        StampLine modified = null;
        for (Line line : lines) {
            if (!line.is(LineRole.TIMESTAMP) || line.stamp == null) {
                continue;
            }
            if (line.stamp.update() && modified == null) {
                modified = line.stamp;
            } else if (!line.stamp.update() && published == null) {
                published = line.stamp;
            }
        }
        if (published != null) {
            article.published(published.time());
        } else if (modified != null) {
            article.published(modified.time());
        }
        if (modified != null) {
            article.modified(modified.time());
        }
    }

    private void takePhotos() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            int place = i;
            Line line = lines.get(i);
            if (line.is(LineRole.CAPTION)) {
                Captions.Caption caption = line.caption(outlets.captions);
                Optional<PhotoCredits.Credit> credit =
                        caption.credit().or(() -> creditBeside(place));
                if (seen.add(caption.text())) {
                    photo(caption.text(), credit);
                }
            } else if (line.is(LineRole.PHOTO_CREDIT) && !isBeside(i)) {
                Optional<PhotoCredits.Credit> credit = outlets.credits.read(line.text);
                if (credit.isPresent() && seen.add(line.text)) {
                    photo("", credit);
                }
            }
        }
    }

    private Optional<PhotoCredits.Credit> creditBeside(int i) {
        for (int k : new int[] {i + 1, i - 1}) {
            if (k >= 0 && k < lines.size() && lines.get(k).is(LineRole.PHOTO_CREDIT)) {
                return outlets.credits.read(lines.get(k).text);
            }
        }
        return Optional.empty();
    }

    private boolean isBeside(int i) {
        return captionWithoutCredit(i - 1) || captionWithoutCredit(i + 1);
    }

    private boolean captionWithoutCredit(int i) {
        return i >= 0
                && i < lines.size()
                && lines.get(i).is(LineRole.CAPTION)
                && lines.get(i).caption(outlets.captions).credit().isEmpty();
    }

    private void photo(String caption, Optional<PhotoCredits.Credit> credit) {
        Optional<String> text =
                WhiteSpace.isBlank(caption) ? Optional.empty() : Optional.of(caption);
        if (text.isPresent() || credit.isPresent()) {
            article.photo(
                    new Photo(
                            text,
                            credit.map(PhotoCredits.Credit::text),
                            credit.flatMap(PhotoCredits.Credit::photographer),
                            Optional.empty()));
        }
    }

    private void takeSection() {
        String section = "";
        for (int i = 0; i < zones.bodyStart; i++) {
            Line line = lines.get(i);
            if (line.is(LineRole.SECTION)
                    && line.length() > 1
                    && !outlets.names.isBrand(line.text)) {
                section = line.text;
            }
        }
        if (!section.isEmpty()) {
            article.section(WhiteSpace.fold(section));
        }
    }

    private Optional<Profile> namedOutlet() {
        Optional<Profile> found =
                dateline == null ? Optional.empty() : dateline.outlet().flatMap(outlets::named);
        for (int i = 0; i < lines.size() && found.isEmpty(); i++) {
            Line line = lines.get(i);
            if (i < zones.bodyStart || line.is(LineRole.COPYRIGHT) || line.is(LineRole.SHARE)) {
                found = named(line);
            }
        }
        return found;
    }

    /** The outlet whose name begins or ends a line, or stands behind its first dash. */
    private Optional<Profile> named(Line line) {
        if (line.length() > Line.LONGEST_LABEL
                || line.is(LineRole.HEADLINE)
                || line.is(LineRole.DECK)
                || line.is(LineRole.CAPTION)) {
            return Optional.empty();
        }
        for (String part : BETWEEN_MARKS.split(line.text.replace(" - ", "|"))) {
            Optional<Profile> found = outlets.named(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return line.text.indexOf('.') > 0 ? hostIn(line.text) : Optional.empty();
    }

    private Optional<Profile> hostIn(String text) {
        for (String word : text.split(" ", 24)) {
            if (word.indexOf('.') > 0) {
                Optional<Profile> found = outlets.named(word);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
