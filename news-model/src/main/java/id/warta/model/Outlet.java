package id.warta.model;

/**
 * A publisher of news.
 *
 * @param id short name in lower case, letters, digits and hyphens, such as {@code koran-jakarta}
 * @param name the name as the outlet writes it
 * @param domain the registered domain, such as {@code koran-jakarta.com}
 */
public record Outlet(String id, String name, String domain) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Outlet {
        Checks.notBlank(id, "id of an outlet");
        Checks.notBlank(name, "name of an outlet");
        Checks.notBlank(domain, "domain of an outlet");
    }
}
