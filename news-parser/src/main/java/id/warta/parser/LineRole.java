package id.warta.parser;

/** What a line of pasted text is. Every line that is not blank has exactly one role. */
public enum LineRole {
    /** The time of publication or update. */
    TIMESTAMP,
    /** The channel, breadcrumb or kicker over the headline. */
    SECTION,
    /** The title of the article. */
    HEADLINE,
    /** The summary under or over the headline. */
    DECK,
    /** A writer, reporter, editor or contributor, and the labels of such. */
    BYLINE,
    /** What is written under a picture or a video. */
    CAPTION,
    /** The credit of a picture alone on its line. */
    PHOTO_CREDIT,
    /** The dateline, or a part of it, alone on its line. */
    DATELINE,
    /** Story text, also where the dateline opens it or the sign-off ends it. */
    PARAGRAPH,
    /** A heading inside the story. */
    SUBHEADING,
    /** Numbered or bulleted story text. */
    LIST_ITEM,
    /** The sign-off alone on its line. */
    SIGN_OFF,
    /** "Baca juga" and the like, and the titles that it leads to. */
    RELATED,
    /** The place of a video, picture or post that did not come along. */
    EMBED,
    /** An advertisement, or the words around one. */
    AD,
    /** The tags and their heading. */
    TAGS,
    /** Invitations to share, follow, comment or subscribe, and their counters. */
    SHARE,
    /** A note on copyright. */
    COPYRIGHT,
    /** Links to the other pages of the article. */
    PAGINATION,
    /** Anything else that is not the story. */
    OTHER;

    /** Whether the line is part of the story itself: a paragraph, subheading or list item. */
    public boolean isStory() {
        return this == PARAGRAPH || this == SUBHEADING || this == LIST_ITEM;
    }
}
