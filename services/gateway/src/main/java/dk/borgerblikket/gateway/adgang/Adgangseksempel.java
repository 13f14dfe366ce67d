package dk.borgerblikket.gateway.adgang;

/** A sample answer for the documentation. */
final class Adgangseksempel {

    static final String ADGANG = """
            {
              "opslag": [
                {
                  "tidspunkt": "2026-12-01T09:15:02.120Z",
                  "type": "MEDARBEJDER",
                  "hvem": "Medarbejder hos Korsbæk Kommune gennem Fasit",
                  "myndighed": "Korsbæk Kommune",
                  "fagsystem": "Fasit",
                  "formaal": "Behandling af din sag",
                  "formaalskode": "SAGSBEHANDLING",
                  "handling": "FREMSOEG",
                  "kilde": "sagsindeks",
                  "hvad": "Dine sager og dokumenter (2)",
                  "antal": 2
                },
                {
                  "tidspunkt": "2026-11-30T18:02:44.907Z",
                  "type": "BORGEREN_SELV",
                  "hvem": "Dig selv",
                  "formaal": "Du ville se dine egne oplysninger",
                  "handling": "OVERBLIK",
                  "kilde": "egne",
                  "hvad": "Overblikket over dine sager og ydelser",
                  "antal": 5
                }
              ],
              "kilder": [
                {"kilde": "sagsindeks", "status": "OK"},
                {"kilde": "ydelsesindeks", "status": "OK"},
                {"kilde": "egne", "status": "OK"}
              ],
              "naeste": null
            }
            """;

    private Adgangseksempel() {}
}
