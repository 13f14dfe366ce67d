package dk.borgerblikket.caseindex.fund;

import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import dk.borgerblikket.validation.fund.FundResource;
import dk.borgerblikket.validation.fund.Fundoversigt;
import jakarta.ws.rs.Path;

/** Findings in cases and documents. */
@Path("/sagdokumentindeks/v1/fund")
class SagsfundResource extends FundResource {

    SagsfundResource(Skriveadgang adgang, Fundoversigt fund) {
        super(adgang, fund);
    }
}
