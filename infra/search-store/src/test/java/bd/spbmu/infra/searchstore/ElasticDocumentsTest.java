package bd.spbmu.infra.searchstore;

import bd.spbmu.projections.Documents;
import bd.spbmu.projections.DocumentsContract;
import bd.spbmu.projections.Sample;

class ElasticDocumentsTest extends DocumentsContract {

    @Override
    protected Documents<Sample> emptyStore() {
        return OneNode.empty(Sample.TYPE);
    }
}
