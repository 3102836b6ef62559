using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Evaluates assignments, and what they write.</summary>
/// <param name="evaluator">Evaluates values.</param>
/// <param name="buffers">Makes buffers.</param>
internal sealed class AssignmentEvaluator(ExpressionEvaluator evaluator, BufferEvaluator buffers)
{
    /// <summary>Evaluates an assignment, or the declaration of a variable.</summary>
    public Value Assign(ISimpleAssignmentOperation assignment, FlowState state)
    {
        Value value = evaluator.Visit(assignment.Value, state);
        if (assignment.Target is ILocalReferenceOperation { Local: { IsRef: true } local } && (assignment.IsRef || assignment.IsImplicit))
        {
            this.Bind(new Place(null, local, []), local.Type, value, assignment.Syntax, state);
            this.EscapeReference(assignment.Value, state);
            return value;
        }

        this.Assign(assignment.Target, value, assignment.Value, state);
        return value;
    }

    /// <summary>Assigns a value to what an operation refers to.</summary>
    /// <param name="target">The place, or the element of a buffer.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">The operation that gives it, or null.</param>
    /// <param name="state">The state.</param>
    public void Assign(IOperation target, Value value, IOperation? source, FlowState state)
    {
        target = target is IFlowCaptureReferenceOperation ? evaluator.Frame.Graph.Written(target) : target;
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                this.Assign(declaration.Expression, value, source, state);
                break;
            case IArrayElementReferenceOperation
                or IPropertyReferenceOperation { Arguments.Length: 1 } when !FollowedTypes.IsFollowed(target.Type):
                this.WriteElement(target, source, state);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                or IArrayElementReferenceOperation:
                if (target is ILocalReferenceOperation { Local.IsRef: true }
                    or IParameterReferenceOperation { Parameter.RefKind: RefKind.Ref } && !FollowedTypes.IsFollowed(target.Type))
                {
                    // It may refer to an element of any buffer.
                    state.ForgetAll();
                }
                else if (evaluator.Places.Read(target, state) is { } place)
                {
                    this.Bind(place, target.Type, value, target.Syntax, state);
                }

                break;
            case IDiscardOperation:
                break;
            default:
                state.Escape(evaluator.Visit(target, state));
                break;
        }
    }

    /// <summary>Gives a place a value; a buffer that is not known gets a memory of its own.</summary>
    public void Bind(Place place, ITypeSymbol? type, Value value, SyntaxNode syntax, FlowState state)
    {
        evaluator.Reading.Advance();
        state.Set(place, value.Region is null && FollowedTypes.IsFollowed(type) ? buffers.Create(syntax, null, [], state) : value);
    }

    /// <summary>Evaluates an assignment to several places: all values are read before the first is written.</summary>
    public void Deconstruct(IDeconstructionAssignmentOperation assignment, FlowState state)
    {
        IOperation source = IndexText.Unwrap(assignment.Value);
        IOperation target = assignment.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : assignment.Target;
        Value[] values = source is ITupleOperation sources ? [.. sources.Elements.Select(element => evaluator.Visit(element, state))] : [];
        if (values.Length == 0)
        {
            evaluator.Visit(source, state);
        }

        if (target is ITupleOperation targets)
        {
            for (int i = 0; i < targets.Elements.Length; i++)
            {
                this.Assign(targets.Elements[i], i < values.Length ? values[i] : Value.Unknown, null, state);
            }
        }
    }

    /// <summary>Forgets a buffer to whose element something refers: it is written unseen.</summary>
    public void EscapeReference(IOperation reference, FlowState state)
    {
        IOperation? buffer = evaluator.Frame.Graph.Written(reference) switch
        {
            IArrayElementReferenceOperation element => element.ArrayReference,
            IPropertyReferenceOperation { Arguments.Length: 1 } element => element.Instance,
            IPropertyReferenceOperation { IsImplicit: true, Property.Name: "Current" } round => round.Instance,
            _ => null,
        };
        if (buffer is not null)
        {
            state.Escape(evaluator.Visit(buffer, state));
        }
    }

    private void WriteElement(IOperation target, IOperation? source, FlowState state)
    {
        IOperation? instance = target is IArrayElementReferenceOperation element ? element.ArrayReference
            : ((IPropertyReferenceOperation)target).Instance;
        IReadOnlyList<IOperation> indices = target is IArrayElementReferenceOperation array ? array.Indices
            : new[] { ((IPropertyReferenceOperation)target).Arguments[0].Value };
        evaluator.VisitAll(indices, state);
        evaluator.Reading.Advance();
        if (evaluator.Visit(instance, state).Region is not { } region)
        {
            return;
        }

        bool isScalar = source is not null && indices.Count == 1 && this.ScalarOutput(source, state) is { } output
            && this.WriteScalar(region, indices[0], output, state);
        if (!isScalar)
        {
            state.Write(region, Content.Unknown);
        }
    }

    private bool WriteScalar(Region region, IOperation index, ActivationOutput output, FlowState state)
    {
        if (SliceReader.Element(region, index) is not { } element)
        {
            return false;
        }

        evaluator.Reading.Memories.Mention(element.Slice!.Mentions);
        state.Write(element, output);
        return true;
    }

    // y[i] = Sigmoid(x[i]).
    private ActivationOutput? ScalarOutput(IOperation source, FlowState state)
    {
        BodyGraph graph = evaluator.Frame.Graph;
        if (graph.Written(source) is not IInvocationOperation { Arguments: [{ Value: var argument }, ..] } call
            || evaluator.Reading.Context.Find(call.TargetMethod) is not ActivationMethod { IsScalar: true } method)
        {
            return null;
        }

        (IOperation? buffer, IOperation? index) = graph.Written(argument) switch
        {
            IArrayElementReferenceOperation { Indices: [var at] } element => (element.ArrayReference, at),
            IPropertyReferenceOperation { Instance: { } instance, Arguments: [{ Value: var at }] } => (instance, at),
            _ => ((IOperation?)null, (IOperation?)null),
        };
        ActivationOutput? inner = buffer is not null && index is not null && evaluator.Visit(buffer, state).Region is { } region
            && SliceReader.Element(region, index) is { } element1
            ? state.Read(element1) as ActivationOutput
            : null;
        return new ActivationOutput(method, method.Gives(inner), call)
        {
            Within = evaluator.Frame.Call,
            Position = evaluator.Reading.Position,
        };
    }
}
