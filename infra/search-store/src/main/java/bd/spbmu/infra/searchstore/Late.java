package bd.spbmu.infra.searchstore;

import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;

/** Looks beans up when they are needed, because they themselves need the store of views. */
final class Late {

    private Late() {}

    static Rebuilds rebuilds(ObjectProvider<Rebuilds> there) {
        return new Rebuilds() {
            @Override
            public void fromTheBeginning(String processor) {
                there.getObject().fromTheBeginning(processor);
            }

            @Override
            public boolean happenHere() {
                return there.getObject().happenHere();
            }

            @Override
            public void alone(Making making) throws IOException {
                there.getObject().alone(making);
            }
        };
    }
}
