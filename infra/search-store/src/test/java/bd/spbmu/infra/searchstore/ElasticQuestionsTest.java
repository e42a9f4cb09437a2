package bd.spbmu.infra.searchstore;

import bd.spbmu.projections.Documents;
import bd.spbmu.projections.QuestionsContract;
import bd.spbmu.projections.Sample;

class ElasticQuestionsTest extends QuestionsContract {

    @Override
    protected Documents<Sample> emptyStore() {
        return OneNode.empty(Sample.TYPE);
    }
}
