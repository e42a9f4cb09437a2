package bd.spbmu.projections.doubledipping;

import bd.spbmu.kernel.Taka;
import bd.spbmu.kernel.doubledipping.AtStake;
import java.util.List;

/**
 * What is at stake in a case.
 *
 * @param monthly entitlement of a whole month, all benefits together
 */
public record StakeView(Taka monthly, List<AtStake> benefits) {

    static final StakeView NOTHING = new StakeView(Taka.ZERO, List.of());

    public StakeView {
        benefits = List.copyOf(benefits);
    }

    static StakeView of(List<AtStake> benefits) {
        return new StakeView(benefits.stream().map(AtStake::monthly).reduce(Taka.ZERO, Taka::plus), benefits);
    }
}
