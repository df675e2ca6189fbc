package io.conferenceplan.validation.rules;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected components of a graph: nodes that all lead to each other are in one.
 *
 * <p>Tarjan's algorithm, linear in nodes and edges, with a stack of its own: no chain is too long for it.
 */
final class Components {

    private static final int NONE = -1;

    private final List<List<Integer>> successors;
    private final int[] component;
    private final int[] turn;
    private final int[] earliestReached;
    private final int[] followed;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int turns;

    private Components(List<List<Integer>> successors) {
        this.successors = successors;
        this.component = filledWithNone(successors.size());
        this.turn = filledWithNone(successors.size());
        this.earliestReached = new int[successors.size()];
        this.followed = new int[successors.size()];
    }

    private static int[] filledWithNone(int size) {
        int[] numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /**
     * {@return for each node the node that stands for its component}
     *
     * @param successors for each node those to which an edge leads
     */
    static int[] of(List<List<Integer>> successors) {
        Components components = new Components(successors);
        for (int node = 0; node < successors.size(); node++) {
            if (components.turn[node] == NONE) {
                components.search(node);
            }
        }
        return components.component;
    }

    private void search(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int node = path.element();
            if (followed[node] < successors.get(node).size()) {
                follow(node, successors.get(node).get(followed[node]++));
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        turn[node] = turns;
        earliestReached[node] = turns;
        turns++;
        path.push(node);
        open.push(node);
    }

    private void follow(int node, int successor) {
        if (turn[successor] == NONE) {
            enter(successor);
        } else if (component[successor] == NONE) {
            earliestReached[node] = Math.min(earliestReached[node], turn[successor]);
        }
    }

    private void leave(int node) {
        path.pop();
        if (!path.isEmpty()) {
            int predecessor = path.element();
            earliestReached[predecessor] = Math.min(earliestReached[predecessor], earliestReached[node]);
        }
        if (earliestReached[node] == turn[node]) {
            close(node);
        }
    }

    private void close(int node) {
        int member;
        do {
            member = open.pop();
            component[member] = node;
        } while (member != node);
    }
}
