using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <content>Branches, the ways out, and functions inside of the method.</content>
internal sealed partial class CallFlow
{
    // Null for what neither branches nor ends.
    private Value? VisitBranching(IOperation operation)
    {
        switch (operation)
        {
            case IConditionalOperation conditional:
                this.Visit(conditional.Condition);
                return this.Choose(conditional.Syntax, [() => this.Visit(conditional.WhenTrue), () => this.Visit(conditional.WhenFalse)]);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary:
                this.Visit(binary.LeftOperand);
                return this.Choose(binary.Syntax, [() => this.Visit(binary.RightOperand), static () => Value.Unknown]);
            case ICoalesceOperation coalesce:
                Value value = this.Visit(coalesce.Value);
                return this.Choose(coalesce.Syntax, [() => value, () => this.Visit(coalesce.WhenNull)]);
            case IConditionalAccessOperation access:
                this.receivers.Push(this.Visit(access.Operation));
                Value accessed = this.Choose(access.Syntax, [() => this.Visit(access.WhenNotNull), static () => Value.Unknown]);
                this.receivers.Pop();
                return accessed;
            case ISwitchExpressionOperation choice:
                this.Visit(choice.Value);
                return this.Choose(choice.Syntax, choice.Arms.Select(arm => (Func<Value>)(() => this.Visit(arm.Value))));
            case ISwitchOperation choice:
                this.VisitSwitch(choice);
                return Value.Unknown;
            case ILoopOperation loop:
                this.VisitLoop(loop);
                return Value.Unknown;
            case ITryOperation attempt:
                this.VisitTry(attempt);
                return Value.Unknown;
            case IReturnOperation { Kind: OperationKind.Return } end:
                Value returned = this.Visit(end.ReturnedValue);
                this.frame.Returns.Add((this.state.Clone(), returned));
                this.state.End();
                return Value.Unknown;
            case IThrowOperation thrown:
                this.Visit(thrown.Exception);
                this.state.End();
                return Value.Unknown;
            case IBranchOperation branch:
                this.VisitBranch(branch);
                return Value.Unknown;
            case ILabeledOperation labeled:
                this.state.ForgetAll();
                this.Visit(labeled.Operation);
                return Value.Unknown;
            case ILocalFunctionOperation function:
                this.VisitApart(function.Body, function.Symbol.Parameters);
                return Value.Unknown;
            case IAnonymousFunctionOperation function:
                this.VisitApart(function.Body, function.Symbol.Parameters);
                return Value.Unknown;
            default:
                return null;
        }
    }

    // Walks the ways of a branch, each from the same state.
    private Value Choose(SyntaxNode syntax, IEnumerable<Func<Value>> ways)
    {
        this.order++;
        FlowState before = this.state;
        FlowState? joined = null;
        Value? result = null;
        foreach (Func<Value> way in ways)
        {
            this.state = before.Clone();
            Value value = way();
            bool isDead = this.state.IsDead;
            joined = joined is null ? this.state : FlowState.Join(joined, this.state, this.memories);
            result = isDead ? result : result is null || result.Value.Equals(value) ? value : joined.Merge(this.memories.BornAt(syntax), result.Value, value);
        }

        this.order++;
        this.state = joined ?? before;
        return result ?? Value.Unknown;
    }

    private void VisitSwitch(ISwitchOperation choice)
    {
        this.Visit(choice.Value);
        Exits exits = new(choice.ExitLabel, null);
        this.frame.Exits.Push(exits);
        FlowState before = this.state;
        FlowState joined = before.Clone();
        if (choice.Cases.Any(static section => section.Clauses.Any(static clause => clause.CaseKind is CaseKind.Default)))
        {
            joined.End();
        }

        foreach (ISwitchCaseOperation section in choice.Cases)
        {
            this.order++;
            this.state = before.Clone();
            this.VisitAll(section.Body);
            joined = FlowState.Join(joined, this.state, this.memories);
        }

        this.frame.Exits.Pop();
        this.order++;
        this.state = exits.Left.Aggregate(joined, (a, b) => FlowState.Join(a, b, this.memories));
    }

    private void VisitBranch(IBranchOperation branch)
    {
        bool Is(ILabelSymbol? label) => label is not null && SymbolEqualityComparer.Default.Equals(label, branch.Target);
        foreach (Exits exits in this.frame.Exits)
        {
            if (Is(exits.Exit) || Is(exits.Next))
            {
                (Is(exits.Exit) ? exits.Left : exits.Continued).Add(this.state.Clone());
                break;
            }
        }

        this.state.End();
    }

    private void VisitTry(ITryOperation attempt)
    {
        FlowState before = this.state.Clone();
        this.Visit(attempt.Body);
        FlowState after = this.state;

        // An exception may come from anywhere in the body.
        FlowState thrown = FlowState.Join(before, after.Clone(), this.memories).Clone();
        thrown.ForgetAll();
        foreach (ICatchClauseOperation handler in attempt.Catches)
        {
            this.state = thrown.Clone();
            this.Visit(handler.Handler);
            after = FlowState.Join(after, this.state, this.memories);
        }

        this.state = after;
        this.Visit(attempt.Finally);
    }

    // A function that is called elsewhere, or later: it is walked for itself, and what it writes is not known here.
    private void VisitApart(IOperation? body, IEnumerable<IParameterSymbol> parameters)
    {
        FlowState before = this.state;
        bool wasSilent = this.report.IsSilent;
        Frame outer = this.frame;
        FlowState Walk(FlowState from)
        {
            this.frame = new Frame(outer.Self, outer) { Body = outer.Body, Depth = outer.Depth, Call = outer.Call, Arguments = outer.Arguments };
            this.state = from;
            foreach (IParameterSymbol parameter in parameters)
            {
                this.state.Set(new Place(null, parameter, []), Value.Of(this.memories.At(new Place(null, parameter, []))));
            }

            this.order++;
            this.Visit(body);
            FlowState end = this.frame.Returns.Select(static path => path.State).Aggregate(this.state, (a, b) => FlowState.Join(a, b, this.memories));
            this.frame = outer;
            return end;
        }

        this.report.IsSilent = true;
        FlowState after = Walk(before.Clone());
        foreach (Region region in after.Changed(before))
        {
            before.Write(region, Content.Unknown);
        }

        this.report.IsSilent = wasSilent;
        FlowState unknown = before.Clone();
        unknown.ForgetAll();
        Walk(unknown);
        this.order++;
        this.state = before;
    }
}
