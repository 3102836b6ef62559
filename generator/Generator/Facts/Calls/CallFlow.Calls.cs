using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <content>Calls.</content>
internal sealed partial class CallFlow
{
    private const int MaximalDepth = 1;

    private readonly Dictionary<SyntaxNode, int> bodyNumbers = [];
    private readonly Stack<IMethodSymbol> running = new();

    private Value VisitCall(IInvocationOperation call)
    {
        Value receiver = this.Visit(call.Instance);
        IMethodSymbol method = call.TargetMethod;
        Value[] arguments = new Value[method.Parameters.Length];
        IOperation?[] sources = new IOperation?[arguments.Length];
        foreach (IArgumentOperation argument in call.Arguments)
        {
            Value value = this.Visit(argument.Value);
            if (argument.Parameter is { } parameter && parameter.Ordinal < arguments.Length)
            {
                (arguments[parameter.Ordinal], sources[parameter.Ordinal]) = (value, argument.Value);
            }
        }

        this.order++;
        CallSite site = new(call, NameOf(call), arguments, sources);
        switch (this.context.Find(method))
        {
            case ActivationMethod { IsScalar: false } activation:
                this.OnActivation(site, activation);
                return Value.Unknown;
            case LossMethod loss:
                this.OnLoss(site, loss);
                return Value.Unknown;
            case BackwardMethod backward:
                this.OnBackward(site, backward);
                return Value.Unknown;
            case not null:
                return Value.Unknown;
            default:
                return FrameworkCall(method) ? this.VisitFramework(site, receiver) : this.VisitOwn(site, receiver);
        }
    }

    // Methods of the project: those that call ours are followed, one level deep; of others it is known what they write.
    private Value VisitOwn(CallSite site, Value receiver)
    {
        IMethodSymbol method = site.Call.TargetMethod;
        if (method.MethodKind is MethodKind.LocalFunction && this.localFunctions.TryGetValue(method.OriginalDefinition, out IOperation function) && !this.IsRunning(method))
        {
            return this.Follow(site, ((ILocalFunctionOperation)function).Body, this.frame.Self, isLocal: true);
        }

        if (this.frame.Depth < MaximalDepth && this.context.IsCaller(method) && !this.IsRunning(method) && this.context.BodyOf(method) is { } body)
        {
            return this.Follow(site, body, receiver.Region?.Memory ?? this.memories.BornAt(site.Call.Syntax), isLocal: false);
        }

        MethodEffects? effects = this.frame.Depth < MaximalDepth || !this.context.IsCaller(method) ? this.EffectsOf(method) : null;
        for (int i = 0; i < site.Arguments.Length; i++)
        {
            if (effects is null || i >= effects.Writes.Count ? CanWrite(method.Parameters[i]) : effects.Writes[i] || method.Parameters[i].RefKind is RefKind.Ref or RefKind.Out)
            {
                this.Pass(site.Arguments[i], site.Sources[i], method.Parameters[i]);
            }
        }

        bool isOwn = method.Locations.Any(static location => location.IsInSource) || method.MethodKind is MethodKind.DelegateInvoke;
        if (method.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction)
        {
            this.state.ForgetAll();
        }
        else if (effects?.ChangesFields ?? isOwn)
        {
            this.state.ForgetHeap();
            this.Escape(method.IsStatic ? Value.Unknown : receiver);
        }

        return Value.Unknown;
    }

    private MethodEffects? EffectsOf(IMethodSymbol method) =>
        this.report.IsReadingEffects || this.IsRunning(method) ? null : this.context.EffectsOf(method, this.cancellation);

    // A place that is passed by reference gets another value.
    private void Pass(Value value, IOperation? source, IParameterSymbol parameter)
    {
        this.Escape(value);
        if (parameter.RefKind is RefKind.Ref or RefKind.Out && source is not null)
        {
            this.EscapeReference(isReference: true, source);
            if (source is not IArrayElementReferenceOperation { Type.IsValueType: true })
            {
                this.Assign(source, Value.Unknown, null);
            }
        }
    }

    private Value Follow(CallSite site, IOperation? body, Memory self, bool isLocal)
    {
        IMethodSymbol method = site.Call.TargetMethod.OriginalDefinition;
        Frame outer = this.frame;
        this.running.Push(method);
        this.frame = new Frame(self, outer)
        {
            Body = isLocal ? outer.Body : this.BodyNumber(site.Call.Syntax),
            Call = isLocal ? outer.Call : site.Call,
            Arguments = isLocal ? outer.Arguments : site.Arguments,
            Depth = outer.Depth + (isLocal ? 0 : 1),
        };
        for (int i = 0; i < site.Arguments.Length; i++)
        {
            this.Bind(new Place(null, method.Parameters[i], []), method.Parameters[i].Type, site.Arguments[i], site.Sources[i]?.Syntax ?? site.Call.Syntax);
        }

        this.Visit(body);
        List<(FlowState State, Value Value)> returns = this.frame.Returns;
        FlowState end = returns.Select(static path => path.State).Aggregate(this.state, (a, b) => FlowState.Join(a, b, this.memories)).Clone();
        Value[] values = [.. returns.Select(static path => path.Value).Distinct()];
        Value result = values.Length == 1 ? values[0] : Value.Unknown;

        // Another buffer on each path: what it holds is known where all hold the same.
        if (values.Length > 1 && returns.TrueForAll(static path => path.Value.Region is not null))
        {
            Content?[] contents = [.. returns.Select(static path => path.State.Read(path.Value.Region!.Value)).Distinct()];
            result = values.Skip(1).Aggregate(values[0], (a, b) => end.Merge(this.memories.BornAt(site.Call.Syntax), a, b));
            end.Write(result.Region!.Value, contents is [{ } same] ? same : Content.Unknown);
        }

        this.running.Pop();
        this.frame = outer;
        this.state = end;
        for (int i = 0; i < site.Arguments.Length; i++)
        {
            if (method.Parameters[i].RefKind is RefKind.Ref or RefKind.Out && site.Sources[i] is { } source)
            {
                this.EscapeReference(isReference: true, source);
                this.Assign(source, end.Get(new Place(null, method.Parameters[i], [])), null);
            }
        }

        this.order++;
        return result;
    }

    private bool IsRunning(IMethodSymbol method) => this.running.Contains(method.OriginalDefinition, SymbolEqualityComparer.Default) || this.running.Count > 8;

    private int BodyNumber(SyntaxNode call)
    {
        if (!this.bodyNumbers.TryGetValue(call, out int number))
        {
            this.bodyNumbers.Add(call, number = ++this.bodies);
        }

        return number;
    }

    private static SyntaxNode NameOf(IInvocationOperation call) => (call.Syntax as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax member => member.Name,
        { } name => name,
        null => call.Syntax,
    };

    /// <summary>Represents a call with the values of its arguments, by the order of the parameters.</summary>
    private sealed record CallSite(IInvocationOperation Call, SyntaxNode Name, Value[] Arguments, IOperation?[] Sources);
}
