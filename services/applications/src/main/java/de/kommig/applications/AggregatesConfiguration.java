package de.kommig.applications;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.AwardDecider;
import de.kommig.applications.budget.Budget;
import de.kommig.applications.budget.BudgetCommand;
import de.kommig.applications.budget.BudgetDecider;
import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.call.CallDecider;
import de.kommig.applications.deadline.Deadline;
import de.kommig.applications.deadline.DeadlineCommand;
import de.kommig.applications.deadline.DeadlineDecider;
import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.applications.project.ProjectDecider;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins this service's deciders to its event store. */
@Configuration(proxyBeanMethods = false)
class AggregatesConfiguration {

    @Bean
    Aggregates<Call, CallCommand, CallEvent> calls(EventStore store) {
        return new Aggregates<>(store, EventFamilies.CALLS, CallDecider.DECIDER);
    }

    @Bean
    Aggregates<Application, ApplicationCommand, ApplicationEvent> applications(EventStore store) {
        return new Aggregates<>(store, EventFamilies.APPLICATIONS, ApplicationDecider.DECIDER);
    }

    @Bean
    Aggregates<Award, AwardCommand, AwardEvent> awards(EventStore store) {
        return new Aggregates<>(store, EventFamilies.AWARDS, AwardDecider.DECIDER);
    }

    @Bean
    Aggregates<Budget, BudgetCommand, BudgetEvent> budgets(EventStore store) {
        return new Aggregates<>(store, EventFamilies.BUDGETS, BudgetDecider.DECIDER);
    }

    @Bean
    Aggregates<Deadline, DeadlineCommand, DeadlineEvent> deadlines(EventStore store) {
        return new Aggregates<>(store, EventFamilies.DEADLINES, DeadlineDecider.DECIDER);
    }

    @Bean
    Aggregates<Project, ProjectCommand, ProjectEvent> projects(EventStore store) {
        return new Aggregates<>(store, EventFamilies.PROJECTS, ProjectDecider.DECIDER);
    }
}
