package bd.spbmu.projections;

import org.junit.jupiter.api.Nested;

/** The stand-in used by the tests of projectors and controllers keeps both contracts. */
class InMemoryDocumentsTest {

    @Nested
    class AsAStore extends DocumentsContract {

        @Override
        protected Documents<Sample> emptyStore() {
            return new InMemoryDocuments<>(Sample.TYPE);
        }
    }

    @Nested
    class AsAnAnswer extends QuestionsContract {

        @Override
        protected Documents<Sample> emptyStore() {
            return new InMemoryDocuments<>(Sample.TYPE);
        }
    }
}
