package dk.borgerblikket.visibility.grundlag;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.Livscyklus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case when it is decided whether a citizen sees it. Relations whose Virkning has ended are kept with
 * their period; the decision asks for the moment.
 *
 * @param id the case
 * @param livscyklus life cycle of the newest registration; null when the sender left it out
 * @param ejer owning authority, as CVR number (role Ejer)
 * @param master it-system in the role Master
 * @param afsender it-system in the role Afsender
 * @param primaerKlasse KLE number as delivered, which may be no valid number
 * @param titel public title ({@code Titel}, never {@code TitelAlternativTekst}, V-817)
 * @param foelsomhed sensitivity
 * @param fremdrift states
 * @param oprettetTidspunkt creation time by the extension, a second source beside the first Opstaaet (V-809)
 * @param parter parties in every role
 * @param visningsklasser UUIDs of display classes: any one hides (V-813)
 * @param kontroltemaklasser UUIDs of control themes: any one hides (V-816)
 * @param sikkerhedsprofiler references in the role Adgang: any one hides (V-815)
 * @param genstande references of objects the case is about, such as a property (V-802)
 * @param journalposter documents and notes filed on the case
 */
public record Sagsgrundlag(
        UUID id,
        @Nullable Livscyklus livscyklus,
        List<Gyldig<String>> ejer,
        List<Gyldig<UUID>> master,
        List<Gyldig<UUID>> afsender,
        List<Gyldig<String>> primaerKlasse,
        List<Gyldig<String>> titel,
        List<Gyldig<Foelsomhed>> foelsomhed,
        List<Gyldig<Fremdrift>> fremdrift,
        @Nullable Instant oprettetTidspunkt,
        List<Gyldig<Part>> parter,
        List<Gyldig<String>> visningsklasser,
        List<Gyldig<String>> kontroltemaklasser,
        List<Gyldig<String>> sikkerhedsprofiler,
        List<Gyldig<String>> genstande,
        List<Gyldig<Journalpost>> journalposter) {}
