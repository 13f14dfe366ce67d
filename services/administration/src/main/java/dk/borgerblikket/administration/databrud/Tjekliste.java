package dk.borgerblikket.administration.databrud;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notification to the supervisory authority has to say (D-725, GDPR art. 33(3)), and whether the citizens have to be
 * told (art. 34). Filled in little by little.
 *
 * @param art nature of the breach
 * @param persongrupper categories of persons concerned
 * @param antalPersoner their approximate number
 * @param oplysningstyper categories of personal data records concerned
 * @param antalRegistreringer their approximate number
 * @param kontakt whom the supervisory authority can ask, as a rule the DPO
 * @param konsekvenser likely consequences
 * @param foranstaltninger measures taken or proposed
 * @param hoejRisiko whether the risk to the persons is high, so that they must be told; null until assessed
 * @param underretning how and when the persons were told, or why that was not needed; null until decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tjekliste(
        @Nullable String art,
        @Nullable String persongrupper,
        @Nullable Integer antalPersoner,
        @Nullable String oplysningstyper,
        @Nullable Integer antalRegistreringer,
        @Nullable String kontakt,
        @Nullable String konsekvenser,
        @Nullable String foranstaltninger,
        @Nullable Boolean hoejRisiko,
        @Nullable String underretning) {

    /** Nothing is filled in. */
    public static final Tjekliste TOM = new Tjekliste(null, null, null, null, null, null, null, null, null, null);

    /** The fields that a notification needs and that are not filled in. */
    public List<String> manglerTilAnmeldelse() {
        var mangler = new ArrayList<String>();
        kraev(mangler, "art", art);
        kraev(mangler, "persongrupper", persongrupper);
        kraev(mangler, "antalPersoner", antalPersoner);
        kraev(mangler, "oplysningstyper", oplysningstyper);
        kraev(mangler, "antalRegistreringer", antalRegistreringer);
        kraev(mangler, "kontakt", kontakt);
        kraev(mangler, "konsekvenser", konsekvenser);
        kraev(mangler, "foranstaltninger", foranstaltninger);
        kraev(mangler, "hoejRisiko", hoejRisiko);
        return List.copyOf(mangler);
    }

    /** Whether persons at high risk have still to be told (GDPR art. 34). */
    public boolean manglerUnderretning() {
        return Boolean.TRUE.equals(hoejRisiko) && underretning == null;
    }

    private static void kraev(List<String> mangler, String felt, @Nullable Object vaerdi) {
        if (vaerdi == null) {
            mangler.add(felt);
        }
    }
}
