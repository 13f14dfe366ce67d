package dk.borgerblikket.reporting.efterregning;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of counting a month once more. */
@JsonPropertyOrder({"maaned", "tidspunkt", "udfald", "afvigelser"})
@Schema(description = "Hvad der kom ud af at tælle en måned igen")
record Efterregningsfund(
        @Schema(examples = "2026-11") String maaned, Instant tidspunkt, Udfald udfald, List<Afvigelse> afvigelser) {}
