using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Evaluates calls: those of annotated methods, of the project's own, and of the framework's.</summary>
internal sealed class CallEvaluator
{
    private readonly ExpressionEvaluator evaluator;
    private readonly AnnotatedCallEvaluator annotated;
    private readonly FrameworkCallEvaluator framework;
    private readonly FunctionEvaluator functions;
    private readonly AssignmentEvaluator assignments;

    /// <summary>Initializes the evaluator of a body's calls.</summary>
    /// <param name="evaluator">Evaluates arguments.</param>
    /// <param name="assignments">Evaluates what is passed by reference.</param>
    /// <param name="buffers">Makes buffers.</param>
    public CallEvaluator(ExpressionEvaluator evaluator, AssignmentEvaluator assignments, BufferEvaluator buffers)
    {
        this.evaluator = evaluator;
        this.assignments = assignments;
        this.annotated = new AnnotatedCallEvaluator(evaluator);
        this.framework = new FrameworkCallEvaluator(buffers);
        this.functions = new FunctionEvaluator(evaluator.Reading, evaluator.Frame);
    }

    /// <summary>Evaluates a call.</summary>
    public Value Call(IInvocationOperation call, FlowState state)
    {
        // What the compiler calls for a loop or a using: the enumerator stands for its collection.
        if (call is
            {
                IsImplicit: true, TargetMethod.Name: "GetEnumerator" or "GetAsyncEnumerator" or "MoveNext" or "MoveNextAsync"
            or "Dispose" or "DisposeAsync" or "Enter" or "Exit"
            })
        {
            Value collection = this.evaluator.Visit(call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value), state);
            this.evaluator.VisitAll(call.Arguments, state);
            return collection;
        }

        CallSite site = this.Evaluate(call, state);
        this.evaluator.Reading.Advance();
        switch (this.evaluator.Reading.Context.Find(call.TargetMethod))
        {
            case ActivationMethod { IsScalar: false } activation:
                this.annotated.Activate(site, activation, state);
                return Value.Unknown;
            case LossMethod loss:
                this.annotated.Lose(site, loss, state);
                return Value.Unknown;
            case BackwardMethod backward:
                this.annotated.GoBack(site, backward, state);
                return Value.Unknown;
            case not null:
                return Value.Unknown;
            default:
                return this.Other(site, state);
        }
    }

    private CallSite Evaluate(IInvocationOperation call, FlowState state)
    {
        Value receiver = this.evaluator.Visit(call.Instance, state);
        Value[] arguments = new Value[call.TargetMethod.Parameters.Length];
        IOperation?[] sources = new IOperation?[arguments.Length];
        foreach (IArgumentOperation argument in call.Arguments)
        {
            Value value = this.evaluator.Visit(argument.Value, state);
            if (argument.Parameter is { } parameter && parameter.Ordinal < arguments.Length)
            {
                (arguments[parameter.Ordinal], sources[parameter.Ordinal]) = (value, argument.Value);
            }
        }

        return new CallSite(call, receiver, arguments, sources);
    }

    private Value Other(CallSite site, FlowState state)
    {
        bool isFramework = FrameworkCallEvaluator.IsFramework(site.Method);
        if (isFramework && this.framework.Read(site, state) is { } known)
        {
            return known;
        }

        if (!isFramework && this.functions.Follow(site, state) is { } returned)
        {
            for (int i = 0; i < site.Arguments.Count; i++)
            {
                if (site.Method.Parameters[i].RefKind is RefKind.Ref or RefKind.Out && site.Sources[i] is { } source)
                {
                    this.assignments.EscapeReference(source, state);
                    this.assignments.Assign(source, state.Get(new Place(null, site.Method.OriginalDefinition.Parameters[i], [])), null,
                        state);
                }
            }

            this.evaluator.Reading.Advance();
            return returned;
        }

        MethodEffects? effects = isFramework ? null : this.functions.EffectsOf(site.Method);
        for (int i = 0; i < site.Arguments.Count; i++)
        {
            IParameterSymbol parameter = site.Method.Parameters[i];
            if (effects is null || i >= effects.Writes.Count ? FollowedTypes.CanWrite(parameter) : effects.Writes[i]
                || parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                this.Pass(site, i, state);
            }
        }

        if (site.Method.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction)
        {
            state.ForgetAll();
        }
        else if (isFramework ? site.Method.ReturnsByRef : effects?.ChangesFields ?? FollowedTypes.IsOwn(site.Method))
        {
            // A reference into a buffer writes it unseen.
            if (!isFramework)
            {
                state.ForgetHeap();
            }

            state.Escape(site.Receiver);
        }

        return Value.Unknown;
    }

    // A place that is passed by reference gets another value.
    private void Pass(CallSite site, int position, FlowState state)
    {
        state.Escape(site.Arguments[position]);
        if (site.Method.Parameters[position].RefKind is RefKind.Ref or RefKind.Out && site.Sources[position] is { } source)
        {
            this.assignments.EscapeReference(source, state);
            if (source is not IArrayElementReferenceOperation { Type.IsValueType: true })
            {
                this.assignments.Assign(source, Value.Unknown, null, state);
            }
        }
    }
}
