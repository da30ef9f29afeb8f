package id.warta.extract.internal.entity;

/**
 * 32-bit hashes of words and features. A feature is known by its hash alone; with a few hundred
 * thousand of them, one unseen feature in ten thousand is mistaken for a known one, which training
 * never noticed.
 */
final class Hash {
    private Hash() {}

    /** What a word's hash starts from. */
    static final int SEED = 0x811C9DC5;

    /** The hash with one more unit (FNV-1a; {@link #mix} spreads it at the end). */
    static int add(int hash, int unit) {
        return (hash ^ unit) * 0x01000193;
    }

    /** The finalizer of MurmurHash3. */
    static int mix(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    /** A feature made of a template and a value. */
    static int feature(int template, int value) {
        return mix(value * 0x9E3779B1 + template * 0x7FEB352D + 1);
    }

    /** A feature made of a template and two values. */
    static int feature(int template, int first, int second) {
        return mix(mix(first + template * 0x7FEB352D) * 0x9E3779B1 + second);
    }

    /** The hash of a word as written. */
    static int of(CharSequence word) {
        int hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = add(hash, word.charAt(i));
        }
        return mix(hash);
    }
}
