package id.warta.bench.score;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Collection;

/**
 * Counts of what is right, what was found, and what is both, over any number of texts. Not for
 * several threads.
 */
public final class Tally {

    private int gold;
    private int system;
    private int hit;

    /** Counts two multisets of one text; what is in both as often as in each is right. */
    void add(Collection<?> right, Collection<?> found) {
        Multiset<Object> g = HashMultiset.create(right);
        Multiset<Object> s = HashMultiset.create(found);
        add(g.size(), s.size(), Multisets.intersection(g, s).size());
    }

    void add(int right, int found, int both) {
        gold += right;
        system += found;
        hit += both;
    }

    /** How many there are. */
    public int gold() {
        return gold;
    }

    /**
     * The harmonic mean of precision and recall in percent; 100 if there is nothing and nothing was
     * found.
     */
    public double f1() {
        double precision = system > 0 ? (double) hit / system : (gold == 0 ? 1 : 0);
        double recall = gold > 0 ? (double) hit / gold : (system == 0 ? 1 : 0);
        return precision + recall > 0 ? 200 * precision * recall / (precision + recall) : 0;
    }
}
