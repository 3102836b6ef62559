using System;
using System.Threading;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Bounds what is spent on the formulas of one method, in steps and not in time, so that every machine and every run agrees. A step is a
/// node that is made or a node that is visited. Whoever binds a method begins a budget; everything in this folder spends of it, and so sees
/// that the work is cancelled.
/// </summary>
internal sealed class FormulaBudget : IDisposable
{
    /// <summary>The steps of one method. What the tests of short formulas accept, such as gelu in gelu 80 deep, stays below it.</summary>
    public const int Steps = 100_000;

    /// <summary>
    /// The longest way down a formula: what is read by recursion, such as the writing of code, then stays within a small stack.
    /// </summary>
    public const int Depth = 600;

    // Asking the token for every step would cost more than the step.
    private const int StepsBetweenQuestions = 256;

    [ThreadStatic]
    private static FormulaBudget? current;

    private readonly FormulaBudget? outer;
    private readonly CancellationToken cancellation;
    private readonly bool isLimited;
    private int spent;

    private FormulaBudget(CancellationToken cancellation, bool isLimited)
    {
        this.outer = current;
        this.cancellation = cancellation;
        this.isLimited = isLimited;
        current = this;
    }

    /// <summary>
    /// Begins the budget of a method on this thread, until it is disposed; the one around it then goes on, and cancels this one, too.
    /// </summary>
    public static FormulaBudget Begin() => new(current?.cancellation ?? CancellationToken.None, isLimited: true);

    /// <summary>
    /// Begins work that may be cancelled, whatever it takes: the parts of it that could take long begin budgets of their own.
    /// </summary>
    /// <param name="cancellation">Ends the work.</param>
    public static FormulaBudget BeginCancellable(CancellationToken cancellation) => new(cancellation, isLimited: false);

    /// <summary>
    /// Begins work that is kept for the life of the process, such as reading a line of the catalogue: whoever needs it first does not pay.
    /// </summary>
    public static FormulaBudget BeginOwn() => new(CancellationToken.None, isLimited: false);

    /// <summary>Begins nothing: the work belongs to the budget that is spent already.</summary>
    public static FormulaBudget? Continue() => null;

    /// <summary>Takes one step.</summary>
    /// <exception cref="FormulaTooLargeException">No step is left.</exception>
    /// <exception cref="OperationCanceledException">The work is cancelled.</exception>
    public static void Spend() => current?.SpendStep();

    /// <summary>Takes the step of a node that is made.</summary>
    /// <param name="depth">The longest way down from the node.</param>
    /// <exception cref="FormulaTooLargeException">No step is left, or the way is too long.</exception>
    /// <exception cref="OperationCanceledException">The work is cancelled.</exception>
    public static void SpendOnNode(int depth)
    {
        if (current is { } budget)
        {
            budget.SpendStep();
            if (depth > Depth && budget.isLimited)
            {
                throw new FormulaTooLargeException();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => current = this.outer;

    private void SpendStep()
    {
        this.spent++;
        if (this.isLimited && this.spent > Steps)
        {
            throw new FormulaTooLargeException();
        }

        if (this.spent % StepsBetweenQuestions == 0)
        {
            this.cancellation.ThrowIfCancellationRequested();
        }
    }
}

/// <summary>Says that a formula takes more work than a method may: whoever began the budget refuses it.</summary>
internal sealed class FormulaTooLargeException : Exception
{
    /// <summary>Initializes the exception.</summary>
    public FormulaTooLargeException()
        : base("The formula takes more steps than a method may.")
    {
    }
}
