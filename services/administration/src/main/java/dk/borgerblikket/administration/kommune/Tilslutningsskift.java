package dk.borgerblikket.administration.kommune;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an authority's status changed.
 *
 * @param tilslutning the status from then on
 * @param tilsluttetDato Danish day it was, or is to be, connected
 * @param aendretAf CVR and id of the employee who changed it
 * @param aendretTid when it was changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tilslutningsskift(
        Tilslutning tilslutning, @Nullable LocalDate tilsluttetDato, String aendretAf, Instant aendretTid) {}
