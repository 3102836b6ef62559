using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <content>Assignments, and what they write.</content>
internal sealed partial class CallFlow
{
    private void Assign(IOperation target, Value value, IOperation? source)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                this.Assign(declaration.Expression, value, source);
                break;
            case IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.Length: 1 } when !IsFollowed(target.Type):
                this.WriteElement(target, source);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation:
                if (target is ILocalReferenceOperation { Local.IsRef: true } or IParameterReferenceOperation { Parameter.RefKind: RefKind.Ref } && !IsFollowed(target.Type))
                {
                    // It may refer to an element of any buffer.
                    this.state.ForgetAll();
                }
                else if (this.PlaceOf(target) is { } place)
                {
                    this.Bind(place, target.Type, value, target.Syntax);
                }

                break;
            case IDiscardOperation:
                break;
            default:
                this.Escape(this.Visit(target));
                break;
        }
    }

    private void Bind(Place place, ITypeSymbol? type, Value value, SyntaxNode syntax)
    {
        this.order++;
        this.state.Set(place, value.Region is null && IsFollowed(type) ? this.Create(syntax, null, []) : value);
    }

    private void WriteElement(IOperation target, IOperation? source)
    {
        IOperation? instance = target is IArrayElementReferenceOperation element ? element.ArrayReference : ((IPropertyReferenceOperation)target).Instance;
        IReadOnlyList<IOperation> indices = target is IArrayElementReferenceOperation array ? array.Indices : new[] { ((IPropertyReferenceOperation)target).Arguments[0].Value };
        this.VisitAll(indices);
        this.order++;
        if (this.Visit(instance).Region is not { } region)
        {
            return;
        }

        bool isScalar = source is not null && indices.Count == 1 && this.ScalarOutput(source) is { } output && this.WriteScalar(region, indices[0], output);
        if (!isScalar)
        {
            this.state.Write(region, Content.Unknown);
        }
    }

    private bool WriteScalar(Region region, IOperation index, ActivationOutput output)
    {
        if (SliceReader.Element(region, index) is not { } element)
        {
            return false;
        }

        this.memories.Mention(element.Slice!.Mentions);
        this.state.Write(element, output);
        return true;
    }

    // All values are read before the first is written.
    private void Deconstruct(IDeconstructionAssignmentOperation assignment)
    {
        IOperation source = Unwrap(assignment.Value);
        IOperation target = assignment.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : assignment.Target;
        if (target is not ITupleOperation targets)
        {
            this.Visit(source);
            return;
        }

        Value[] values = source is ITupleOperation sources ? [.. sources.Elements.Select(this.Visit)] : [];
        if (values.Length == 0)
        {
            this.Visit(source);
        }

        for (int i = 0; i < targets.Elements.Length; i++)
        {
            this.Assign(targets.Elements[i], i < values.Length ? values[i] : Value.Unknown, null);
        }
    }

    // A reference to an element writes the buffer unseen.
    private void EscapeReference(bool isReference, IOperation operation)
    {
        IOperation? buffer = Unwrap(operation) switch
        {
            IArrayElementReferenceOperation element => element.ArrayReference,
            IPropertyReferenceOperation { Arguments.Length: 1 } element => element.Instance,
            _ => null,
        };
        if (isReference && buffer is not null)
        {
            this.Escape(this.Visit(buffer));
        }
    }

    private void Escape(Value value)
    {
        if (value.Region is { } region)
        {
            this.state.Escape(region);
        }
    }
}
