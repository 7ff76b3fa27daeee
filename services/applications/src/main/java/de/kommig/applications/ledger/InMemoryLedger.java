package de.kommig.applications.ledger;

import de.kommig.applications.award.Receipt;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The ledger's twin for tests of what stands on it; holds to the same contract. */
public final class InMemoryLedger implements Ledger {

    private final Map<UUID, Map<UUID, Receipt>> receipts = new ConcurrentHashMap<>();

    @Override
    public List<Receipt> of(UUID award) {
        return receipts.getOrDefault(award, Map.of()).values().stream()
                .sorted(Comparator.comparing(Receipt::paidOn)
                        .thenComparing(Receipt::number)
                        .thenComparing(receipt -> receipt.id().toString()))
                .toList();
    }

    @Override
    public void put(UUID award, Receipt receipt) {
        receipts.computeIfAbsent(award, none -> new ConcurrentHashMap<>()).put(receipt.id(), receipt);
    }

    @Override
    public boolean remove(UUID award, UUID receipt) {
        Map<UUID, Receipt> own = receipts.get(award);
        return own != null && own.remove(receipt) != null;
    }

    @Override
    public void erase(UUID award) {
        receipts.remove(award);
    }
}
