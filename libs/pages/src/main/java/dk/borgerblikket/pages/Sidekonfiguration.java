package dk.borgerblikket.pages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Login and sessions of the pages. */
@ConfigMapping(prefix = "borgerblikket.sider")
interface Sidekonfiguration {

    /** Whether the service has the citizen's pages. */
    @WithDefault("false")
    boolean borger();

    /** Whether the service has the administration's pages. */
    @WithDefault("false")
    boolean medarbejder();

    /** The name that the service is registered under at the issuer. */
    String klient();

    /** The secret that goes with the name. */
    String hemmelighed();

    /** Key of the session cookies: at least 32 characters, the same in all instances of a service. */
    String noegle();

    /** Whether cookies are for HTTPS only and addresses are told as HTTPS. Only ever false on a developer's machine. */
    @WithDefault("true")
    boolean sikreCookies();

    /** A session ends when nothing has been asked for so long (identity §10). */
    @WithDefault("PT30M")
    Duration inaktiv();

    /** A session ends so long after the login, whatever is done in it (identity §10). */
    @WithDefault("PT8H")
    Duration laengst();
}
