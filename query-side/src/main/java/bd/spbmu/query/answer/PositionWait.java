package bd.spbmu.query.answer;

import bd.spbmu.kernel.LogPosition;
import bd.spbmu.projections.ViewProgress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a caller read what they wrote: waits until the views have passed the position they send. */
final class PositionWait implements HandlerInterceptor {

    static final String POSITION = "Registry-Position";
    /** The same in the address of a page, to which a browser is led after it wrote. */
    static final String PARAMETER = "position";

    private final ViewProgress progress;
    private final Duration patience;

    PositionWait(ViewProgress progress, Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String position = request.getHeader(POSITION);
        if (position == null) {
            position = request.getParameter(PARAMETER);
        }
        if (position != null && handler instanceof HandlerMethod method) {
            Reads reads = reads(method);
            if (reads != null) {
                progress.await(LogPosition.of(position), List.of(reads.value()), patience);
            }
        }
        return true;
    }

    private static @Nullable Reads reads(HandlerMethod method) {
        Reads onMethod = method.getMethodAnnotation(Reads.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Reads.class);
    }
}
