package dk.borgerblikket.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/**
 * What the claims are called at the issuers in use. Every list is searched in full: two that differ make the token
 * unusable. The defaults know NemLog-in and the MitID brokers (identity §2-3).
 */
@ConfigMapping(prefix = "borgerblikket.identitet")
public interface Claimnavne {

    /** The citizen's CPR number. */
    @WithDefault(
            "dk.cpr,da.cpr,cprNumberIdentifier,nin,https://data.gov.dk/model/core/eid/cprNumber,dk:gov:saml:attribute:CprNumberIdentifier")
    List<String> cpr();

    /** Level of assurance. */
    @WithDefault("loa,mitid_loa,https://data.gov.dk/concept/core/nsis/loa,dk:gov:saml:attribute:AssuranceLevel")
    List<String> niveau();

    /** Kind of identity: private or professional. */
    @WithDefault("identity_type")
    List<String> identitetstype();

    /** The citizen's municipality of residence, as CVR number. */
    @WithDefault("bopaelskommune")
    List<String> bopaelskommune();

    /** The employee's or system's municipality, as CVR number. */
    @WithDefault(
            "cvr,nemlogin.cvr,https://data.gov.dk/model/core/eid/professional/cvr,dk:gov:saml:attribute:CvrNumberIdentifier")
    List<String> cvr();

    /** The employee's job-function roles: a list, or a text with commas or blanks between. */
    @WithDefault("roller")
    List<String> roller();

    /** How far the role sag_laes reaches: a list of, or a text with, {@code KLE:Foelsomhed}. */
    @WithDefault("dataafgraensning")
    List<String> dataafgraensning();

    /** UUIDs of the units by which the employee can stand on a Sikkerhedsprofil. */
    @WithDefault("enheder")
    List<String> enheder();

    /** The employee's roles with their limits as an OIO Basic Privilege Profile (identity §7). */
    @WithDefault(
            "https://data.gov.dk/model/core/eid/privilegesIntermediate,dk:gov:saml:attribute:Privileges_intermediate")
    List<String> privilegier();

    /**
     * How the URI of a privilege begins when it is one of ours. Without it the name of the role decides, since the issuer
     * only puts our privileges into a token for us.
     */
    Optional<String> privilegiepraefiks();

    /** The source system's it-system instance; for an employee, the one that the employee reads through. */
    @WithDefault("it_system")
    List<String> itSystem();

    /** The name of a service of ours. */
    @WithDefault("tjeneste")
    List<String> tjeneste();
}
