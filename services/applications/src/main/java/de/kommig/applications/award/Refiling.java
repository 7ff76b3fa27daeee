package de.kommig.applications.award;

/** Puts another file in the place of an award's, which stays where it is. */
final class Refiling {

    private Refiling() {}

    static Award.WithNotice refiled(Award.WithNotice state, AwardFile file) {
        return switch (state) {
            case Award.Noticed it -> new Award.Noticed(file);
            case Award.Objected it -> new Award.Objected(file, it.grounds());
            case Award.Running it -> new Award.Running(file);
            case Award.ProofDue it -> new Award.ProofDue(file, it.dueOn());
            case Award.ProofReturned it -> new Award.ProofReturned(file, it.proof(), it.corrections(), it.respondBy());
            case Award.ProofSubmitted it -> new Award.ProofSubmitted(file, it.proof());
            case Award.Hearing it ->
                new Award.Hearing(
                        file, refiled(it.before(), file), it.amount(), it.reasons(), it.respondBy(), it.answer());
            case Award.Recovery it ->
                new Award.Recovery(
                        file,
                        refiled(it.before(), file),
                        it.outstanding(),
                        it.interestFrom(),
                        it.payBy(),
                        it.reasons());
            case Award.Closed it -> new Award.Closed(file, it.proof(), it.retainUntil());
            case Award.Revoked it -> new Award.Revoked(file, it.reasons(), it.retainUntil(), it.hearing());
            case Award.Anonymised it -> new Award.Anonymised(file);
        };
    }
}
