using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Collects the facts of a member's calls, one of a kind for each place.</summary>
/// <param name="blocks">The member's bodies.</param>
internal sealed class CallReport(IEnumerable<IOperation> blocks)
{
    private readonly List<(SyntaxNode Place, string Kind, CallFacts Facts)> found = [];
    private Dictionary<ISymbol, int>? uses;

    /// <summary>Gets or sets whether nothing is noted.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Gets or sets whether it is only read what a method writes.</summary>
    public bool IsReadingEffects { get; set; }

    /// <summary>Gets the facts, in the order of the text.</summary>
    public IReadOnlyList<CallFacts> Facts => [.. this.found
        .GroupBy(static one => (one.Place, one.Kind))
        .OrderBy(static group => group.Key.Place.SpanStart)
        .ThenBy(static group => group.Key.Kind, StringComparer.Ordinal)
        .Select(static group => group.First().Facts)];

    /// <summary>Gets the number of facts so far.</summary>
    public int Count => this.found.Count;

    /// <summary>Takes back what was noted since there were that many: it was read from a state that does not hold.</summary>
    public void TakeBack(int count) => this.found.RemoveRange(count, this.found.Count - count);

    /// <summary>Gets the place of a piece of source.</summary>
    public static Location PlaceOf(SyntaxNode syntax) => syntax.GetLocation();

    /// <summary>Notes a softmax over one unit.</summary>
    public void OneUnit(ActivationOutput output)
    {
        if (output is { Units: { Value: 1 } units, Method: { IsRowwise: true, Facts: { } facts } })
        {
            LayerFacts layer = LayerOf(
                output.Method,
                facts with { Place = units.Place, Source = new CallActivationSource(output, null, null), Inner = null },
                units.Place) with
            { Units = units };
            this.Add(output.Call, "unit", new CallFacts(Network(layer), null));
        }
    }

    /// <summary>Notes a loss that compares the units of a row, of which there is one.</summary>
    public void OneUnit(LossCall loss, SyntaxNode prediction, Declared<int> units)
    {
        string name = loss.Method.Symbol.Parameters[loss.Method.Prediction].Name;
        LayerFacts layer = new(name, PlaceOf(prediction)) { FrontEnd = AttributeFrontEnd.Instance, Units = units };
        OutputFacts output = new(layer) { Loss = LossOf(loss) };
        this.Add(prediction, "loss",
            new CallFacts(new NetworkFacts("", layer.Place, [], [output]) { Extent = NetworkExtent.Output }, null));
    }

    /// <summary>Notes a loss that reads the output of an activation.</summary>
    /// <param name="output">The output.</param>
    /// <param name="loss">The loss.</param>
    /// <param name="prediction">Where it is handed on.</param>
    /// <param name="isInMember">Whether both are called in the member itself.</param>
    /// <param name="units">The number of units of a row, where the loss tells it.</param>
    /// <param name="targets">The targets, where they are written out.</param>
    public void Paired(ActivationOutput output, LossCall loss, SyntaxNode prediction, bool isInMember, Declared<int>? units,
        Numbers? targets)
    {
        if (this.IsSilent || output.Facts is not { } facts)
        {
            return;
        }

        // What is known may be of an activation before this one, which cannot be reached from here.
        bool isOwn = string.Equals(facts.DisplayName, output.Method.Facts?.DisplayName, StringComparison.Ordinal);
        facts = facts with
        {
            Source = isOwn && !output.IsOneOfSeveral ? new CallActivationSource(output, null, isInMember ? prediction : null) : null
        };
        if (PairReader.Read(output, facts, loss.Method, PlaceOf(prediction), LossOf(loss), units ?? output.Units, targets) is { } pair)
        {
            this.Add(prediction, "loss", pair with { Earlier = output.Call });
        }
    }

    /// <summary>Notes an activation that reads the output of another one.</summary>
    /// <param name="inner">The first.</param>
    /// <param name="outer">The second.</param>
    /// <param name="isNext">Whether nothing happens between them.</param>
    /// <param name="isOverwritten">Whether the second overwrites what the first wrote.</param>
    /// <param name="isOwn">Whether the buffer between them is made in the method.</param>
    public void Activated(ActivationOutput inner, ActivationOutput outer, bool isNext, bool isOverwritten, bool isOwn)
    {
        if (this.IsSilent)
        {
            return;
        }

        Location place = PlaceOf(outer.Call);
        if (RepetitionReader.Read(inner, outer) is not Repetition.None and var repetition)
        {
            ActivationFacts facts = outer.Method.Facts! with
            {
                Place = place,
                Source = new CallActivationSource(outer, inner, null),
                Inner = inner.Facts! with { Inner = null, Argument = null }
            };
            LayerFacts layer = LayerOf(outer.Method, facts, place);
            this.Add(outer.Call, "repeated", repetition is Repetition.Squash
                ? new RepeatedSquash(Network(layer), inner.Call, layer, inner.Call.GetLocation().GetLineSpan().StartLinePosition.Line + 1)
                : new CallFacts(Network(layer), inner.Call));
            return;
        }

        bool isTemporary = isOwn && inner.Local is { } local && this.UsesOf(local) == 2;
        if (isNext && (isOverwritten || isTemporary) && inner.Method is { IsRowwise: false, IsScalar: false } && !outer.Method.IsRowwise)
        {
            LayerFacts first = new(inner.Method.Symbol.Name, PlaceOf(inner.Call));
            LayerFacts second = new(outer.Method.Symbol.Name, place);
            this.Add(outer.Call, "adjacent", new AdjacentPasses(inner.Call, first, second));
        }
    }

    /// <summary>Notes a backward pass that gets a buffer whose input was overwritten.</summary>
    public void Overwritten(ActivationOutput output, BackwardMethod backward, SyntaxNode anchor, CallSite? site)
    {
        if (!this.IsSilent && InputNeed.Of(output.Method) is { IsInput: true } need)
        {
            LayerFacts layer = new(output.Method.Symbol.Name, PlaceOf(anchor));
            this.Add(anchor, "overwritten", new LostInput(output.Call, layer, backward.Symbol.Name, need.HasOutputForm)
            {
                FromOutput = site is null ? null : FromOutputOf(output.Method, backward, site)
            });
        }
    }

    private static NetworkFacts Network(LayerFacts layer) => new("", layer.Place, [layer], []) { Extent = NetworkExtent.Activation };

    private static LossFacts LossOf(LossCall loss) =>
        new(loss.Method.Loss, loss.Method.Symbol.Name, PlaceOf(loss.Place))
        {
            Source = new CallLossSource(loss.Method, loss.Site),
            LogInput = loss.Method.LogInput
        };

    // The pass from the output, where it is there already and takes the same.
    private static Change? FromOutputOf(ActivationMethod forward, BackwardMethod backward, CallSite site) =>
        backward.Symbol.ContainingType.GetMembers(forward.Symbol.Name + Pass.BackwardFromOutput.Suffix).OfType<IMethodSymbol>()
            .FirstOrDefault(candidate =>
            candidate.Parameters.Length == backward.Symbol.Parameters.Length
                && !site.Call.Arguments.Any(static argument => argument.Syntax is ArgumentSyntax { NameColon: not null })) is { } other
            ? MethodsBeside.Call(other, site.Name)
            : null;

    private static LayerFacts LayerOf(ActivationMethod method, ActivationFacts facts, Location place) =>
        new(method.Symbol.Name, place) { FrontEnd = AttributeFrontEnd.Instance, Activation = facts };

    private void Add(SyntaxNode place, string kind, CallFacts facts)
    {
        if (!this.IsSilent)
        {
            this.found.Add((place, kind, facts));
        }
    }

    private int UsesOf(ISymbol local)
    {
        if (this.uses is null)
        {
            this.uses = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
            foreach (ILocalReferenceOperation reference in blocks.SelectMany(static block => block.Descendants())
                .OfType<ILocalReferenceOperation>())
            {
                this.uses[reference.Local] = this.uses.TryGetValue(reference.Local, out int count) ? count + 1 : 1;
            }
        }

        return this.uses.TryGetValue(local, out int uses) ? uses : 0;
    }
}
