using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Evaluates calls of activations, losses and backward passes, and notes what they show.</summary>
/// <param name="evaluator">The body.</param>
internal sealed class AnnotatedCallEvaluator(ExpressionEvaluator evaluator)
{
    private CallReport Report => evaluator.Reading.Report;

    private Frame Frame => evaluator.Frame;

    /// <summary>Evaluates a call of an activation.</summary>
    public void Activate(CallSite site, ActivationMethod method, FlowState state)
    {
        Region? input = site.Arguments[method.Input].Region;
        Region? output = site.Arguments[method.Output].Region;
        ActivationOutput? inner = input is null ? null : state.Read(input.Value) as ActivationOutput;
        ActivationOutput written = new(method, method.Gives(inner), site.Call)
        {
            Units = UnitsOf(site, method.Columns) ?? UnitsOf(site, method, input),
            IsInPlace = method.Input == method.Output || (input is not null && input.Equals(output)),
            Within = this.Frame.Call,
            Position = evaluator.Reading.Position,
            Local = this.LocalOf(site.Sources[method.Output]),
        };
        if (this.Frame.Call is null)
        {
            this.Report.OneUnit(written);
        }

        if (inner is not null && this.AnchorOf(inner, input!.Value, site, method.Input) is not null)
        {
            bool isNext = inner.Position == evaluator.Reading.Position - 1 && inner.Within is null && this.Frame.Call is null;
            this.Report.Activated(inner, written, isNext, isOverwritten: written.IsInPlace, isOwn: input!.Value.Memory.Origin is null);
        }

        EscapeSpans(site, method.Symbol, state);
        if (output is { } region)
        {
            state.Write(region, written);
        }
    }

    /// <summary>Evaluates a call of a loss.</summary>
    public void Lose(CallSite site, LossMethod loss, FlowState state)
    {
        Region? prediction = site.Arguments[loss.Prediction].Region;
        Content? content = prediction is null ? null : state.Read(prediction.Value);
        Numbers? targets = loss.Target >= 0 && site.Arguments[loss.Target].Region is { } target ? state.Read(target) as Numbers : null;
        bool isOwn = this.Frame.Call is null;
        Declared<int>? units = isOwn ? UnitsOf(site, loss.Columns) : null;
        if (content is ActivationOutput output)
        {
            if (this.AnchorOf(output, prediction!.Value, site, loss.Prediction) is { } anchor)
            {
                LossCall call = new(loss, site, isOwn ? site.Name : anchor);
                this.Report.Paired(output, call, anchor, isInMember: isOwn && output.Within is null, units, targets);
            }
        }
        else if (isOwn && units is { Value: 1 } && site.Sources[loss.Prediction] is { } source)
        {
            this.Report.OneUnit(new LossCall(loss, site, site.Name), source.Syntax, units);
        }

        EscapeSpans(site, loss.Symbol, state);
    }

    /// <summary>Evaluates a call of a backward pass.</summary>
    public void GoBack(CallSite site, BackwardMethod backward, FlowState state)
    {
        if (site.Arguments[backward.Input].Region is { } input && state.Read(input) is ActivationOutput { IsInPlace: true } output
            && SymbolEqualityComparer.Default.Equals(output.Method.Symbol.OriginalDefinition, backward.Forward.Symbol.OriginalDefinition)
            && this.AnchorOf(output, input, site, backward.Input) is { } anchor)
        {
            this.Report.Overwritten(output, backward, anchor, this.Frame.Call is null ? site : null);
        }

        EscapeSpans(site, backward.Symbol, state);
    }

    private static void EscapeSpans(CallSite site, IMethodSymbol method, FlowState state)
    {
        for (int i = 0; i < site.Arguments.Count; i++)
        {
            if (FollowedTypes.CanWrite(method.Parameters[i]))
            {
                state.Escape(site.Arguments[i]);
            }
        }
    }

    // The place in the member itself where a buffer is handed on; null where all happens inside of a method that is followed.
    private SyntaxNode? AnchorOf(ActivationOutput output, Region region, CallSite site, int parameter)
    {
        if (this.Frame.Call is not { } call)
        {
            return site.SyntaxOf(parameter);
        }

        if (ReferenceEquals(output.Within, call))
        {
            return null;
        }

        IArgumentOperation? argument = call.Arguments.FirstOrDefault(argument =>
            argument.Parameter is { } to && to.Ordinal < this.Frame.Arguments.Count
                && this.Frame.Arguments[to.Ordinal].Region is { } passed && ReferenceEquals(passed.Memory, region.Memory));
        return argument is { IsImplicit: false } ? argument.Value.Syntax : CallSite.NameOf(call);
    }

    private static Declared<int>? UnitsOf(CallSite site, int columns) =>
        columns >= 0 && site.Arguments[columns].Number is > 0 and var units
            ? new Declared<int>(units, CallReport.PlaceOf(site.SyntaxOf(columns))) : null;

    // A row that is the whole buffer.
    private static Declared<int>? UnitsOf(CallSite site, ActivationMethod method, Region? input) =>
        method is { IsRowwise: true, Columns: < 0 } && input?.Length is { } length
            ? new Declared<int>(length, CallReport.PlaceOf(site.Name))
            : null;

    private ILocalSymbol? LocalOf(IOperation? source) =>
        source is null ? null : IndexText.VariableOf(this.Frame.Graph.Written(source)) as ILocalSymbol;
}
