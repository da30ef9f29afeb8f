package id.warta.parser.internal.page;

import id.warta.parser.internal.page.story.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a page shows between its title and its story and right behind it, where outlets
 * print the time, the people and the section.
 *
 * @param before the lines from the title on, at most {@value #MOST_BEFORE}
 * @param after the lines behind the story, at most {@value #MOST_AFTER}
 */
record Surroundings(List<String> before, List<String> after) {

    private static final int MOST_BEFORE = 40;
    private static final int MOST_AFTER = 12;

    static Surroundings of(Page page, Story story) {
        if (story.origin().isEmpty()) {
            return new Surroundings(List.of(), List.of());
        }
        Element first = story.origin().get(0);
        Element last = story.origin().get(story.origin().size() - 1);
        Element title = title(page, first);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        boolean titleSeen = title == null;
        boolean inside = false;
        for (TextBlock block : page.text().blocks()) {
            switch (place(block.element(), title, first, last)) {
                case TITLE -> {
                    titleSeen = true;
                    before.clear();
                }
                case STORY -> {
                    inside = true;
                    after.clear();
                }
                case ASIDE -> {}
                case OPEN -> {
                    if (inside && after.size() < MOST_AFTER) {
                        after.add(block.text());
                    } else if (!inside && titleSeen) {
                        before.add(block.text());
                    }
                }
            }
        }
        if (before.size() > MOST_BEFORE) {
            before =
                    before.subList(
                            title == null ? before.size() - MOST_BEFORE : 0,
                            title == null ? before.size() : MOST_BEFORE);
        }
        return new Surroundings(List.copyOf(before), List.copyOf(after));
    }

    private static @Nullable Element title(Page page, Element story) {
        Element title = null;
        for (Element heading : page.tagged("h1")) {
            if (Elements.isBefore(heading, story)) {
                title = heading;
            }
        }
        return title;
    }

    private enum Place {
        TITLE,
        STORY,
        ASIDE,
        OPEN
    }

    private static Place place(
            Element element, @Nullable Element title, Element first, Element last) {
        Place place = Place.OPEN;
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(first) || e.equals(last)) {
                return Place.STORY;
            }
            if (e.equals(title)) {
                return Place.TITLE;
            }
            if (e.normalName().equals("aside")) {
                place = Place.ASIDE;
            }
        }
        return place;
    }
}
