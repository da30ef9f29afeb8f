package id.warta.extract.internal.speech;

import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.extract.internal.syntax.Words;
import id.warta.model.Span;
import java.util.List;

/** The names of an article by the tokens that they cover. Immutable. */
final class Names {

    private final List<Person> people;
    private final int[] person;
    private final int[] start;
    private final int[] end;

    /**
     * Lays the mentions of {@code people} and the other names among {@code entities} over the
     * words.
     */
    Names(Words words, List<Person> people, List<Entity> entities) {
        this.people = people;
        int size = words.size();
        person = new int[size];
        start = new int[size];
        end = new int[size];
        java.util.Arrays.fill(person, -1);
        java.util.Arrays.fill(start, -1);
        for (int i = 0; i < people.size(); i++) {
            for (Span mention : people.get(i).mentions()) {
                lay(words, mention, i);
            }
        }
        for (Entity entity : entities) {
            if (entity.kind() != Entity.Kind.PERSON) {
                lay(words, entity.span(), -1);
            }
        }
    }

    private void lay(Words words, Span span, int who) {
        int from = words.from(span);
        int to = words.to(span);
        for (int i = from; i < to; i++) {
            if (start[i] >= 0) {
                return;
            }
        }
        for (int i = from; i < to; i++) {
            person[i] = who;
            start[i] = from;
            end[i] = to;
        }
    }

    /** The persons. */
    List<Person> people() {
        return people;
    }

    /** Whether token {@code i} is part of a person's name. */
    boolean isPerson(int i) {
        return i >= 0 && i < person.length && person[i] >= 0;
    }

    /** Whether token {@code i} is part of a name of something else. */
    boolean isBody(int i) {
        return i >= 0 && i < person.length && start[i] >= 0 && person[i] < 0;
    }

    /** The person that token {@code i} names, by place in {@link #people()}. */
    int person(int i) {
        return person[i];
    }

    /** The first token of the name that {@code i} is part of; {@code i} outside of names. */
    int startOf(int i) {
        return start[i] < 0 ? i : start[i];
    }

    /** The token behind the name that {@code i} is part of; the one behind {@code i} outside. */
    int endOf(int i) {
        return start[i] < 0 ? i + 1 : end[i];
    }
}
