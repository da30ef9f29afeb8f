package id.warta.extract.internal.entity;

/**
 * The features of a token: templates over the {@link WordAtoms} of itself and its neighbours. Those
 * of one word at one distance are listed apart from those of several words, since the sum of their
 * weights is the same wherever the word stands and is kept.
 */
final class Features {

    /** How far a word is seen from a token. */
    static final int REACH = 2;

    /** Distances at which a word is seen. */
    static final int DISTANCES = 2 * REACH + 1;

    private static final int LOWER = WordAtoms.LOWER;
    private static final int EXACT = WordAtoms.EXACT;
    private static final int SHAPE = WordAtoms.SHAPE;
    private static final int CASE = WordAtoms.CASE;

    private static final int LEXICON = WordAtoms.LEXICON;

    private Features() {}

    /**
     * Adds the features that the word of a row gives to the token {@code distance} words before it
     * ({@code -REACH} to {@code REACH}).
     */
    static void ofWord(int[] atoms, int row, int distance, FeatureList out) {
        int template = (distance + REACH) * 64;
        int far = Math.abs(distance);
        int letterCase = atoms[row + CASE];
        out.add(FeatureFamily.WORD, template, atoms[row + LOWER]);
        out.add(FeatureFamily.SHAPE, template + 1, atoms[row + SHAPE]);
        out.add(FeatureFamily.SHAPE, template + 2, letterCase);
        for (int i = 0; i < Lexicon.COLUMNS; i++) {
            int value = atoms[row + LEXICON + i];
            if (value != 0) {
                out.add(FeatureFamily.LEXICON, template + 3 + i, value);
                if (far < 2) {
                    out.add(FeatureFamily.LEXICON, template + 12 + i, value, letterCase);
                }
            }
        }
        int wordClass = atoms[row + WordAtoms.CLASS];
        if (wordClass != 0) {
            out.add(FeatureFamily.CLASS, template + 32, wordClass);
            out.add(FeatureFamily.CLASS, template + 33, wordClass, letterCase);
        }
        if (far < 2) {
            out.add(FeatureFamily.WORD, template + 20, atoms[row + EXACT]);
            for (int i = far; i < WordAtoms.AFFIXES; i++) {
                int prefix = atoms[row + WordAtoms.PREFIX + i];
                int suffix = atoms[row + WordAtoms.SUFFIX + i];
                if (prefix != 0) {
                    if (far == 0) {
                        out.add(FeatureFamily.AFFIX, template + 21 + i, prefix, letterCase);
                    }
                    out.add(FeatureFamily.AFFIX, template + 25 + i, suffix, letterCase);
                }
            }
        }
    }

    private static final int SEVERAL = DISTANCES * 64;

    /** Adds the features of token {@code t} that lie in several words. */
    static void ofContext(Sentence s, int t, FeatureList out) {
        int[] atoms = s.atoms();
        int here = s.row(t);
        int before = s.row(t - 1);
        int behind = s.row(t + 1);
        int caseHere = atoms[here + CASE];
        int casesBefore = atoms[before + CASE] * 16 + caseHere;
        int casesBehind = atoms[behind + CASE] * 16 + caseHere;
        FeatureFamily pair = FeatureFamily.PAIR;
        out.add(FeatureFamily.SHAPE, SEVERAL, s.style());
        out.add(pair, SEVERAL + 1, atoms[before + LOWER], atoms[here + LOWER]);
        out.add(pair, SEVERAL + 2, atoms[here + LOWER], atoms[behind + LOWER]);
        out.add(FeatureFamily.SHAPE, SEVERAL + 3, casesBefore);
        out.add(FeatureFamily.SHAPE, SEVERAL + 4, casesBehind);
        out.add(FeatureFamily.SHAPE, SEVERAL + 5, casesBefore, casesBehind);
        out.add(pair, SEVERAL + 6, atoms[before + LOWER], caseHere);
        out.add(pair, SEVERAL + 7, atoms[behind + LOWER], caseHere);
        out.add(pair, SEVERAL + 8, atoms[before + LOWER] * 16 + caseHere, atoms[behind + LOWER]);
        int phrase = s.phrase(t);
        int classBefore = atoms[before + WordAtoms.CLASS];
        int classHere = atoms[here + WordAtoms.CLASS];
        int classBehind = atoms[behind + WordAtoms.CLASS];
        FeatureFamily ofClass = FeatureFamily.CLASS;
        if (classBefore != 0 || classHere != 0) {
            out.add(ofClass, SEVERAL + 40, classBefore * 32 + classHere, casesBefore);
        }
        if (classBehind != 0 || classHere != 0) {
            out.add(ofClass, SEVERAL + 41, classBehind * 32 + classHere, casesBehind);
        }
        if (phrase != 0) {
            out.add(FeatureFamily.GAZETTEER, SEVERAL + 9, phrase);
            int listed = Sentence.listed(phrase);
            if (listed != 0) {
                out.add(FeatureFamily.GAZETTEER, SEVERAL + 14, listed);
                out.add(FeatureFamily.GAZETTEER, SEVERAL + 15, listed, casesBefore);
                ofListed(s, t, listed, out);
            }
            out.add(FeatureFamily.GAZETTEER, SEVERAL + 10, phrase, casesBefore);
            out.add(FeatureFamily.GAZETTEER, SEVERAL + 11, phrase, casesBehind);
        }
        if (s.phrase(t - 1) != 0) {
            out.add(FeatureFamily.GAZETTEER, SEVERAL + 12, s.phrase(t - 1), phrase);
        }
        if (s.phrase(t + 1) != 0) {
            out.add(FeatureFamily.GAZETTEER, SEVERAL + 13, s.phrase(t + 1), phrase);
        }
        if (WordAtoms.isCapitalized(atoms, here)) {
            ofRun(s, t, out);
        }
        if (s.runBefore(t) != Sentence.NO_RUN) {
            ofParted(s, t, SEVERAL + 64, s.runBefore(t), out);
        }
        if (s.runBehind(t) != Sentence.NO_RUN) {
            ofParted(s, t, SEVERAL + 72, s.runBehind(t), out);
        }
    }

    /** What lists have the phrase that a token is in, and what the phrase stands between. */
    private static void ofListed(Sentence s, int t, int listed, FeatureList out) {
        int first = s.phraseStart(t);
        int end = s.phraseEnd(t);
        int[] atoms = s.atoms();
        FeatureFamily family = FeatureFamily.GAZETTEER;
        out.add(family, SEVERAL + 43, listed, s.classOf(first - 1));
        out.add(family, SEVERAL + 44, listed, s.classOf(end));
        out.add(family, SEVERAL + 45, listed, atoms[s.row(first - 1) + LOWER]);
        out.add(family, SEVERAL + 46, listed, atoms[s.row(end) + LOWER]);
        int place = listed & 3;
        int list = 0;
        for (int lists = listed >>> 2; lists != 0; lists >>>= 1) {
            if ((lists & 1) != 0) {
                out.add(family, SEVERAL + 48, list * 4 + place);
            }
            list++;
        }
        int within =
                (WordAtoms.isCapitalized(atoms, s.row(first - 1)) ? 1 : 0)
                        + (WordAtoms.isCapitalized(atoms, s.row(end)) ? 2 : 0);
        out.add(family, SEVERAL + 47, listed, within);
    }

    /**
     * Two runs that one word parts may be one name ({@code Badan Riset dan Inovasi}): the other
     * run, from its first word, as it is seen from a token of this one or from the word between.
     */
    private static void ofParted(Sentence s, int t, int template, int other, FeatureList out) {
        int[] atoms = s.atoms();
        int parting = other > t ? other - 1 : s.runEnd(other);
        int first = t + 1;
        int place = 0;
        if (t != parting) {
            first = s.runStart(t);
            place = 1 + Math.min(2, other > t ? s.runEnd(t) - 1 - t : t - first);
        }
        int word = atoms[s.row(parting) + LOWER];
        int classes = s.classOf(other) * 32 + s.classOf(first);
        out.add(FeatureFamily.RUN, template, word, place);
        out.add(FeatureFamily.RUN, template + 1, atoms[s.row(other) + LOWER], word * 4 + place);
        out.add(FeatureFamily.CLASS, template + 2, classes, place);
        out.add(FeatureFamily.CLASS, template + 3, classes * 4 + place, word);
        out.add(FeatureFamily.CLASS, template + 4, s.classOf(other) * 4 + place, word);
    }

    /**
     * A run of capitalised words: its first and last word and its neighbours speak for all of it.
     */
    private static void ofRun(Sentence s, int t, FeatureList out) {
        int[] atoms = s.atoms();
        int first = s.runStart(t);
        int last = s.runEnd(t) - 1;
        int left = Math.min(2, t - first);
        int right = Math.min(2, last - t);
        FeatureFamily run = FeatureFamily.RUN;
        int template = SEVERAL + 16;
        out.add(run, template, left * 4 + right, Math.min(5, last - first));
        int head = s.head(t);
        if (head != 0) {
            int classHere = atoms[s.row(t) + WordAtoms.CLASS];
            out.add(FeatureFamily.CLASS, template + 8, head);
            out.add(FeatureFamily.CLASS, template + 9, head, classHere);
            out.add(FeatureFamily.CLASS, template + 10, head, s.phrase(t));
            out.add(FeatureFamily.CLASS, template + 11, head, atoms[s.row(t) + LEXICON + 6]);
            out.add(FeatureFamily.CLASS, template + 12, head, right);
        }
        out.add(
                FeatureFamily.CLASS,
                template + 13,
                s.classOf(first - 1) * 32 + s.classOf(first),
                left * 4 + right);
        out.add(
                FeatureFamily.CLASS,
                template + 14,
                s.classOf(first) * 32 + s.classOf(last),
                left * 4 + right);
        out.add(run, template + 1, atoms[s.row(first) + LOWER], left);
        out.add(run, template + 2, atoms[s.row(last) + LOWER], right);
        out.add(run, template + 3, atoms[s.row(first - 1) + LOWER], left);
        out.add(run, template + 4, atoms[s.row(last + 1) + LOWER], right);
    }
}
