package id.warta.parser.internal.page.story;

import id.warta.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the story of a page by its structure alone. */
public final class StoryFinder {

    /** A paragraph of prose has at least so many words. */
    private static final int PROSE_WORDS = 10;

    /** Text with a larger share of links leads elsewhere. */
    private static final double PROSE_LINKED = 0.4;

    /** What a level between a paragraph and the element around it takes from its weight. */
    private static final double DECAY = 0.7;

    /** An element with a larger share of the page's prose is not beside the story. */
    private static final double MUCH_OF_PAGE = 0.4;

    /** An element of the same make as the story's with a smaller share of its prose is a teaser. */
    private static final double LEAST_PART = 0.2;

    /** Elements of text that stand for no level of their own. */
    private static final Set<String> TRANSPARENT =
            Set.of(
                    "p",
                    "li",
                    "ul",
                    "ol",
                    "blockquote",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "pre",
                    "dd",
                    "dt",
                    "dl");

    private final List<TextBlock> blocks;
    private final List<TextBlock> proseBlocks = new ArrayList<>();
    private final Map<Element, Double> raw = new HashMap<>();
    private final Map<Element, Double> score = new HashMap<>();
    private final Map<Element, Regions.Region> regions = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private double total;

    private StoryFinder(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    /** Those of the blocks of a page that make its story, in order; none if it has none. */
    public static List<TextBlock> find(List<TextBlock> page) {
        return new StoryFinder(page).story();
    }

    private List<TextBlock> story() {
        weigh();
        Element home = home();
        if (home == null) {
            return List.of();
        }
        Set<Element> homes = alike(home);
        List<TextBlock> story = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (isUnder(block.element(), homes) && isStory(block)) {
                story.add(block);
            }
        }
        return trim(story);
    }

    /**
     * Gives every element its prose, and a score for which prose counts the less the more levels
     * lie between.
     */
    private void weigh() {
        for (TextBlock block : blocks) {
            if (block.words() >= PROSE_WORDS) {
                seen.merge(block.text(), 1, Integer::sum);
            }
            double prose = prose(block);
            if (prose > 0) {
                proseBlocks.add(block);
                total += prose;
            }
            for (Element e = block.element(); e != null && prose > 0; e = e.parent()) {
                raw.merge(e, prose, Double::sum);
            }
        }
        for (TextBlock block : proseBlocks) {
            double weight = weight(block);
            for (Element e = block.element(); e != null && weight > 1; e = e.parent()) {
                if (!TRANSPARENT.contains(e.normalName())) {
                    score.merge(e, weight, Double::sum);
                    weight *= DECAY;
                }
            }
        }
    }

    /** The element with the highest score; of several the first in the page. */
    private @Nullable Element home() {
        Element best = null;
        double most = 0;
        for (TextBlock block : proseBlocks) {
            for (Element e = block.element(); e != null; e = e.parent()) {
                double s = score.getOrDefault(e, 0.0);
                if (s > most) {
                    most = s;
                    best = e;
                }
            }
        }
        return best;
    }

    private boolean isStory(TextBlock block) {
        if (region(block.element()) == Regions.Region.BESIDE) {
            return false;
        }
        if (block.leadsElsewhere()) {
            return false;
        }
        String tag = block.element().normalName();
        return tag.equals("p")
                || tag.equals("li")
                || block.words() < PROSE_WORDS
                || seen.getOrDefault(block.text(), 0) == 1;
    }

    /** Leaves out what stands before the title and headings that head nothing. */
    private List<TextBlock> trim(List<TextBlock> story) {
        int from = 0;
        for (int i = 0; i < story.size(); i++) {
            if (story.get(i).element().normalName().equals("h1")) {
                from = i + 1;
            }
        }
        int to = story.size();
        while (to > from && story.get(to - 1).kind() == Block.Kind.SUBHEADING) {
            to--;
        }
        return story.subList(from, to);
    }

    /**
     * The story's element and those of the same make that go on with it: pictures and the pages of
     * an article cut some stories into several. Behind another title another story begins.
     */
    private Set<Element> alike(Element home) {
        Set<Element> homes = new HashSet<>();
        homes.add(home);
        if (home.className().isEmpty()) {
            return homes;
        }
        Set<Element> sinceTitle = new HashSet<>();
        boolean here = false;
        for (TextBlock block : blocks) {
            if (block.element().normalName().equals("h1")) {
                if (here) {
                    break;
                }
                sinceTitle.clear();
            }
            for (Element e = block.element(); e != null; e = e.parent()) {
                here |= e.equals(home);
                if (isOfMake(e, home)) {
                    sinceTitle.add(e);
                }
            }
        }
        sinceTitle.removeAll(home.parents());
        homes.addAll(sinceTitle);
        return homes;
    }

    private boolean isOfMake(Element element, Element home) {
        return raw.getOrDefault(element, 0.0) >= LEAST_PART * raw.getOrDefault(home, 0.0)
                && element.normalName().equals(home.normalName())
                && element.className().equals(home.className());
    }

    private static boolean isUnder(Element element, Set<Element> roots) {
        for (Element e = element; e != null; e = e.parent()) {
            if (roots.contains(e)) {
                return true;
            }
        }
        return false;
    }

    private double prose(TextBlock block) {
        if (block.words() < PROSE_WORDS || block.linked() > PROSE_LINKED) {
            return 0;
        }
        return block.text().length() * (1 - block.linked());
    }

    private double weight(TextBlock block) {
        double weight = prose(block);
        return region(block.element()) == Regions.Region.BESIDE ? weight * 0.1 : weight;
    }

    /**
     * The region that an element or the nearest of those around it says it is. A name that stands
     * on much of the page's prose says nothing: {@code class="has-sidebar"} is on the body of many.
     */
    private Regions.Region region(Element element) {
        List<Element> asked = new ArrayList<>();
        Regions.Region region = Regions.Region.OPEN;
        for (Element e = element; e != null; e = e.parent()) {
            Regions.Region known = regions.get(e);
            if (known != null) {
                region = known;
                break;
            }
            asked.add(e);
            boolean much = raw.getOrDefault(e, 0.0) > MUCH_OF_PAGE * total;
            if (!much && Regions.of(e) == Regions.Region.BESIDE) {
                region = Regions.Region.BESIDE;
                break;
            }
        }
        for (Element e : asked) {
            regions.put(e, region);
        }
        return region;
    }
}
