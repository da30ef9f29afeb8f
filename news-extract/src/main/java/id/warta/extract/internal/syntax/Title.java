package id.warta.extract.internal.syntax;

/** What stands beside names of persons; the headings of {@code titles.txt}. */
public enum Title {
    /** Form of address or academic title before a name. */
    HONORIFIC,
    /** Military or police rank. */
    RANK,
    /** The service that a rank is of. */
    SERVICE,
    /** Academic degree behind a name. */
    DEGREE,
    /** First word of a phrase for an office, an occupation, a relation or a legal status. */
    ROLE,
    /** Noun for a person that says nothing of what they do. */
    HUMAN,
    /** Behind it a name follows at once: bernama, berinisial. */
    NAMING,
    /** Between a name and another of the same person: alias, disapa. */
    ALIAS,
    /** First word of names of places, bodies and things. */
    THING,
    /** No name of a person begins or ends with it, though capitals stand beside one. */
    OUTSIDE,
    /** Role that is somebody's: istri, sahabat. */
    RELATION,
    /** Role of one who speaks for somebody: pengacara, kuasa hukum. */
    REPRESENTATIVE,
    /** Role that a court or the police give. */
    LEGAL_STATUS,
    /** Role that is a given name as well. */
    GIVEN_NAME,
    /** Joins the parts of a phrase for a role. */
    JOINER,
    /** First word of the name of a company or foundation, often left out. */
    LEGAL_FORM;

    private static final WordClasses<Title> WORDS =
            WordClasses.read(Title.class, "titles.txt", Title.class);

    /**
     * The bits of the word in {@code text} from {@code start} to {@code end}, whatever its case.
     */
    public static int of(String text, int start, int end) {
        return WORDS.of(text, start, end);
    }

    /** As {@link #of(String, int, int)}, of a word whose hash is known. */
    static int of(int hash, String text, int start, int end) {
        return WORDS.of(hash, text, start, end);
    }

    /** Whether this class is among {@code bits}. */
    public boolean in(int bits) {
        return (bits & (1 << ordinal())) != 0;
    }
}
