using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Rules.Network;

namespace FusedActivations.Generator.Rules.Declarations;

/// <summary>Reports FACT233: a value of a declaration that cannot be, which would be left out of what is checked.</summary>
internal sealed class ImpossibleValue()
    : DeclarationRule(RuleDescriptor.Warning(RuleIds.ImpossibleValue, RuleCategories.Output, "Value of a declaration that cannot be",
        "'{0}' cannot be: {1}; correct it, or leave it out"))
{
    private static readonly (string Low, string High)[] Pairs =
    [
        (nameof(NetworkAttribute.InputMin), nameof(NetworkAttribute.InputMax)),
        (nameof(NetworkAttribute.TargetMin), nameof(NetworkAttribute.TargetMax)),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredNetwork network) => network.Attributes.SelectMany(attribute =>
        attribute.Undefined.Select(member => this.Of(attribute, member))
            .Concat(attribute.Numbers
                .Where(static number => Fault(number) is not null)
                .Select(number => this.Of(attribute, number, Fault(number)!)))
            .Concat(Pairs.Select(pair => this.OfPair(attribute, network, pair.Low, pair.High)).OfType<Finding>()));

    private static string? Fault(DeclaredNumber number) => (number.Property, number.Value) switch
    {
        (nameof(OutputLayerAttribute.Units), < 1) => "a layer has at least one unit",
        (nameof(NetworkAttribute.Classes), < 1) => "there is at least one class",
        (nameof(NetworkAttribute.PositiveRate), not (> 0 and < 1)) => "a share of positives lies between 0 and 1",
        (nameof(HiddenLayerAttribute.WeightDecay), not (>= 0 and < double.PositiveInfinity)) =>
            "the factor of a weight decay is finite and not negative",
        (nameof(OutputLayerAttribute.InitialBias), double.NaN or double.PositiveInfinity or double.NegativeInfinity) =>
            "a bias starts at a finite number",
        (nameof(NetworkAttribute.InputMin) or nameof(NetworkAttribute.TargetMin), double.NaN or double.PositiveInfinity) =>
            "it is the smallest of some numbers",
        (nameof(NetworkAttribute.InputMax) or nameof(NetworkAttribute.TargetMax), double.NaN or double.NegativeInfinity) =>
            "it is the largest of some numbers",
        _ => null,
    };

    private static string Show(string property, double value) => property + " = " + Sentences.Show(value);

    private Finding Of(AttributeFacts attribute, UndefinedMember member)
    {
        string number = member.Value.ToString(CultureInfo.InvariantCulture);
        string written = member.Property.Length == 0 ? $"({member.Enum}){number}" : $"{member.Property} = ({member.Enum}){number}";
        return this.At(attribute.Layer, member.Place, written, $"it is no member of {member.Enum}")
            .With(Removal(attribute, member.Property));
    }

    private Finding Of(AttributeFacts attribute, DeclaredNumber number, string fault) =>
        this.At(attribute.Layer, number.Place, Show(number.Property, number.Value), fault).With(Removal(attribute, number.Property));

    // What an output leaves open, the network says: the later of the two words is the one to correct.
    private Finding? OfPair(AttributeFacts attribute, DeclaredNetwork network, string low, string high)
    {
        (DeclaredNumber? ownLow, DeclaredNumber? ownHigh) = (Find(attribute, low), Find(attribute, high));
        if ((ownLow ?? InNetwork(network, low)) is not { } smallest
            || (ownHigh ?? InNetwork(network, high)) is not { } largest
            || (ownLow ?? ownHigh) is not { } own
            || Fault(smallest) is not null || Fault(largest) is not null || smallest.Value < largest.Value)
        {
            return null;
        }

        DeclaredNumber other = ReferenceEquals(own, smallest) ? largest : smallest;
        bool areSwapped = ownLow is not null
            && ownHigh is not null
            && smallest.Value > largest.Value
            && !double.IsInfinity(smallest.Value)
            && !double.IsInfinity(largest.Value);
        string fault = $"it must be {(ReferenceEquals(own, smallest) ? "below" : "above")} {Show(other.Property, other.Value)}";
        return this.At(attribute.Layer, own.Place, Show(own.Property, own.Value), fault)
            .With(areSwapped
                ? Cure.Of($"Swap {low} and {high}",
                    attribute.Source.Set([(low, Sentences.Show(largest.Value)), (high, Sentences.Show(smallest.Value))]))
                : Removal(attribute, own.Property));
    }

    private static DeclaredNumber? Find(AttributeFacts attribute, string property) =>
        attribute.Numbers.LastOrDefault(number => string.Equals(number.Property, property, StringComparison.Ordinal));

    private static DeclaredNumber? InNetwork(DeclaredNetwork network, string property) =>
        network.Attributes.Where(static attribute => attribute.IsOfNetwork).Select(attribute => Find(attribute, property)).FirstOrDefault();

    private static Remedy? Removal(AttributeFacts attribute, string property) =>
        attribute.Source.Remove(property) is { } edit
            ? Cure.Of(property.Length == 0 ? "Remove it" : $"Remove {property}", [edit])
            : null;
}
