package de.kommig.eventstore.contents;

class InMemoryContentStoreTest extends ContentStoreContract {

    private final ContentStore store = new InMemoryContentStore();

    @Override
    ContentStore store() {
        return store;
    }
}
