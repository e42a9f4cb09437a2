package bd.spbmu.command.programme;

import bd.spbmu.kernel.programme.PublicationEvent.FiguresPublished;
import bd.spbmu.kernel.programme.PublicationEvent.RoadmapPublished;
import bd.spbmu.kernel.programme.PublicationEvent.TasksCompleted;
import bd.spbmu.kernel.programme.PublicationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a {@link Publication} can be told: what the paper says is what is remembered, word for word. */
sealed interface PublicationCommand extends CatalogueCommand {

    @TargetAggregateIdentifier
    PublicationId publication();

    record PublishFigures(FiguresPublished figures) implements PublicationCommand {

        @Override
        @TargetAggregateIdentifier
        public PublicationId publication() {
            return figures.publication();
        }
    }

    record PublishRoadmap(RoadmapPublished roadmap) implements PublicationCommand {

        @Override
        @TargetAggregateIdentifier
        public PublicationId publication() {
            return roadmap.publication();
        }
    }

    record PublishTasks(TasksCompleted tasks) implements PublicationCommand {

        @Override
        @TargetAggregateIdentifier
        public PublicationId publication() {
            return tasks.publication();
        }
    }
}
