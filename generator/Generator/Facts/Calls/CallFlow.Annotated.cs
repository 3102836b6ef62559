using System.Linq;
using FusedActivations.Generator.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <content>Calls of activations, losses and backward passes.</content>
internal sealed partial class CallFlow
{
    private void OnActivation(CallSite site, ActivationMethod method)
    {
        Region? input = site.Arguments[method.Input].Region;
        Region? output = site.Arguments[method.Output].Region;
        ActivationOutput? inner = input is null ? null : this.state.Read(input.Value) as ActivationOutput;
        ActivationOutput written = new(method, OutputFactsOf(method, inner), site.Name)
        {
            Units = UnitsOf(site, method.Columns) ?? (method is { IsRowwise: true, Columns: < 0 } && input?.Length is { } length ? new Declared<int>(length, CallReport.PlaceOf(site.Name)) : null),
            IsInPlace = method.Input == method.Output || (input is not null && input.Equals(output)),
            Body = this.frame.Body,
            Order = this.order,
            Local = site.Sources[method.Output] is { } source ? IndexText.VariableOf(Unwrap(source)) as ILocalSymbol : null,
        };
        if (this.frame.Body == 0)
        {
            this.report.OneUnit(written);
        }

        if (inner is not null && this.AnchorOf(inner, input!.Value, site, method.Input) is not null)
        {
            bool isNext = inner.Order == this.order - 1 && inner.Body == this.frame.Body && this.frame.Body == 0;
            this.report.Activated(inner, written, isNext, isOverwritten: written.IsInPlace, isOwn: input!.Value.Memory.Origin is null);
        }

        this.EscapeSpans(site, method.Symbol);
        if (output is { } region)
        {
            this.state.Write(region, written);
        }
    }

    private void OnLoss(CallSite site, LossMethod loss)
    {
        Region? prediction = site.Arguments[loss.Prediction].Region;
        Content? content = prediction is null ? null : this.state.Read(prediction.Value);
        Numbers? targets = loss.Target >= 0 && site.Arguments[loss.Target].Region is { } target ? this.state.Read(target) as Numbers : null;
        Declared<int>? units = this.frame.Body == 0 ? UnitsOf(site, loss.Columns) : null;
        if (content is ActivationOutput output)
        {
            if (this.AnchorOf(output, prediction!.Value, site, loss.Prediction) is { } anchor)
            {
                this.report.Paired(output, loss, anchor, this.frame.Body == 0 ? site.Name : anchor, units, targets);
            }
        }
        else if (this.frame.Body == 0 && units is { Value: 1 } && site.Sources[loss.Prediction] is { } source)
        {
            this.report.OneUnit(loss, source.Syntax, site.Name, units);
        }

        this.EscapeSpans(site, loss.Symbol);
    }

    private void OnBackward(CallSite site, BackwardMethod backward)
    {
        if (site.Arguments[backward.Input].Region is { } input && this.state.Read(input) is ActivationOutput { IsInPlace: true } output
            && SymbolEqualityComparer.Default.Equals(output.Method.Symbol.OriginalDefinition, backward.Forward.Symbol.OriginalDefinition)
            && this.AnchorOf(output, input, site, backward.Input) is { } anchor)
        {
            this.report.Overwritten(output, backward, anchor);
        }

        this.EscapeSpans(site, backward.Symbol);
    }

    private void EscapeSpans(CallSite site, IMethodSymbol method)
    {
        for (int i = 0; i < site.Arguments.Length; i++)
        {
            if (CanWrite(method.Parameters[i]))
            {
                this.Escape(site.Arguments[i]);
            }
        }
    }

    // y[i] = Sigmoid(x[i]).
    private ActivationOutput? ScalarOutput(IOperation source)
    {
        if (Unwrap(source) is not IInvocationOperation { Arguments: [{ Value: var argument }, ..] } call || this.context.Find(call.TargetMethod) is not ActivationMethod { IsScalar: true } method)
        {
            return null;
        }

        (IOperation? buffer, IOperation? index) = Unwrap(argument) switch
        {
            IArrayElementReferenceOperation { Indices: [var at] } element => (element.ArrayReference, at),
            IPropertyReferenceOperation { Instance: { } instance, Arguments: [{ Value: var at }] } => (instance, at),
            _ => ((IOperation?)null, (IOperation?)null),
        };
        ActivationOutput? inner = buffer is not null && index is not null && this.Visit(buffer).Region is { } region && SliceReader.Element(region, index) is { } element1
            ? this.state.Read(element1) as ActivationOutput
            : null;
        return new ActivationOutput(method, OutputFactsOf(method, inner), NameOf(call)) { Body = this.frame.Body, Order = this.order };
    }

    // The place in the method itself where a buffer is handed on; null where all happens inside of a method that is followed.
    private SyntaxNode? AnchorOf(ActivationOutput output, Region region, CallSite site, int parameter)
    {
        if (this.frame.Body == 0)
        {
            return site.Sources[parameter]?.Syntax ?? site.Name;
        }

        if (output.Body == this.frame.Body || this.frame.Call is not { } call)
        {
            return null;
        }

        IArgumentOperation? argument = call.Arguments.FirstOrDefault(argument =>
            argument.Parameter is { } to && to.Ordinal < this.frame.Arguments.Length && this.frame.Arguments[to.Ordinal].Region is { } passed && ReferenceEquals(passed.Memory, region.Memory));
        return argument is { IsImplicit: false } ? argument.Value.Syntax : NameOf(call);
    }

    private static Declared<int>? UnitsOf(CallSite site, int columns) =>
        columns >= 0 && site.Arguments[columns].Number is > 0 and var units ? new Declared<int>(units, CallReport.PlaceOf(site.Sources[columns]?.Syntax ?? site.Name)) : null;

    // What comes out where something is known of what goes in: the identity hands it on, the logarithm of a probability is known.
    private static ActivationFacts? OutputFactsOf(ActivationMethod method, ActivationOutput? inner)
    {
        if (method.Facts is not { } facts || inner?.Facts is not { } before)
        {
            // Of a formula that is not understood, nothing follows.
            return inner is not null && method.Facts is { IsAffine: true } ? null : method.Facts;
        }

        if (!method.IsDirect)
        {
            return facts.IsAffine && !before.IsAffine ? null : facts;
        }

        return facts.IsAffine ? (facts.Text is "identity" or "linear" || before.IsAffine ? before : null)
            : facts.Name is "log" ? ShapeReader.Logarithm(facts with { Inner = before })
            : facts.Has(ActivationTraits.Elementary) && !before.IsAffine ? null
            : facts;
    }
}
