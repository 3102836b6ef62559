using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Finds the storage places that operations refer to.</summary>
/// <param name="evaluator">Evaluates the objects that own them.</param>
internal sealed class PlaceReader(ExpressionEvaluator evaluator)
{
    /// <summary>Gets the value of a place.</summary>
    public Value Get(IOperation reference, FlowState state)
    {
        if (this.Read(reference, state) is not { } place)
        {
            return Value.Unknown;
        }

        Value value = state.Get(place);
        return FollowedTypes.IsFollowed(reference.Type) ? value : new Value(null, value.Number);
    }

    /// <summary>Gets the place, or null where it is not followed.</summary>
    public Place? Read(IOperation reference, FlowState state) => reference switch
    {
        ILocalReferenceOperation local => new Place(null, local.Local, []),
        IParameterReferenceOperation parameter => new Place(null, parameter.Parameter, []),
        IFieldReferenceOperation { Instance: null } field => new Place(null, field.Field, []),
        IFieldReferenceOperation field => this.MemberOf(field.Instance, field.Field, state),
        IPropertyReferenceOperation { Instance: null, Arguments.Length: 0 } property => new Place(null, property.Property, []),
        IPropertyReferenceOperation { Arguments.Length: 0 } property => this.MemberOf(property.Instance, property.Property, state),
        IPropertyReferenceOperation { Instance: { } instance, Arguments: [{ Value: var index }] } => this.ElementAt(instance, index, state),
        IArrayElementReferenceOperation { Indices: [var index] } element => this.ElementAt(element.ArrayReference, index, state),
        _ => null,
    };

    private Place? MemberOf(IOperation? instance, ISymbol member, FlowState state)
    {
        if (evaluator.Visit(instance, state).Region is not { } owner)
        {
            return null;
        }

        owner.Memory.HasMembers = true;
        return new Place(owner.Memory, member, []);
    }

    private Place? ElementAt(IOperation owner, IOperation index, FlowState state)
    {
        if (evaluator.Visit(owner, state).Region is not { Slice: null } region || IndexText.Read(index) is not { } text)
        {
            return null;
        }

        region.Memory.HasMembers = true;
        evaluator.Reading.Memories.Mention(text.Mentions);
        return new Place(region.Memory, "[" + text.Text + "]", text.Mentions);
    }
}
