package id.warta.model;

/**
 * A half-open range of a text: {@code start} included, {@code end} excluded, in UTF-16 code units,
 * the unit of {@link String#charAt}. Ordered by start, then by end.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException unless {@code 0 <= start <= end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "no span: [" + start + ", " + end + "); 0 <= start <= end must hold");
        }
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether nothing lies in it. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the unit at {@code offset} lies in it. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of {@code other} lies in it; an empty span does if both its ends do. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether some unit lies in both. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The part of {@code text} that it covers.
     *
     * @throws IndexOutOfBoundsException if it reaches past the end of {@code text}
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
