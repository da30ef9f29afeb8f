package id.warta.extract.internal.people;

/**
 * A place where a person is named: the tokens of the name, without titles and degrees.
 *
 * @param from its first token
 * @param to the token behind its last
 */
public record Name(int from, int to) {}
