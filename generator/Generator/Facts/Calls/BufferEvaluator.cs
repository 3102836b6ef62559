using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Evaluates what makes buffers, and parts of them.</summary>
/// <param name="evaluator">Evaluates the operations inside.</param>
internal sealed class BufferEvaluator(ExpressionEvaluator evaluator)
{
    private MemoryMap Memories => evaluator.Reading.Memories;

    /// <summary>Makes a buffer, or an object.</summary>
    /// <param name="syntax">What makes it.</param>
    /// <param name="length">Its number of elements, or null.</param>
    /// <param name="elements">Its elements, where they are written out.</param>
    /// <param name="state">The state.</param>
    public Value Create(SyntaxNode syntax, int? length, IEnumerable<IOperation> elements, FlowState state)
    {
        Memory memory = this.Memories.BornAt(syntax);
        memory.Length = length;

        // In a loop this is another object each time.
        state.Escape(new Region(memory, null));
        state.Write(new Region(memory, null), NumbersReader.Read(elements) ?? Content.Unknown);
        return Value.Of(memory);
    }

    /// <summary>Makes what a loop takes from a collection: another object in each round.</summary>
    public Value CreateElement(IPropertyReferenceOperation current, FlowState state)
    {
        evaluator.Visit(current.Instance, state);
        return FollowedTypes.IsFollowed(current.Type) ? this.Create(current.Syntax, null, [], state) : Value.Unknown;
    }

    /// <summary>Makes an array.</summary>
    public Value CreateArray(IArrayCreationOperation creation, FlowState state)
    {
        evaluator.VisitAll(creation.DimensionSizes, state);
        int? length = creation.DimensionSizes is [var size] ? size.ConstantValue.Value as int? ?? evaluator.Visit(size, state).Number
            : null;
        if (creation.Initializer is not { } initializer)
        {
            return this.Create(creation.Syntax, length, [], state);
        }

        Value[] elements = [.. initializer.ElementValues.Select(element => evaluator.Visit(element, state))];
        Value created = this.Create(creation.Syntax, length, initializer.ElementValues, state);
        Fill(created, elements, state);
        return created;
    }

    /// <summary>Makes the buffer of a stackalloc or a collection expression, which older compilers do not understand.</summary>
    public Value CreateListed(IOperation creation, FlowState state)
    {
        IOperation[] children = [.. creation.ChildOperations];
        if (creation.Syntax is CollectionExpressionSyntax list
            && list.Elements.Any(static element => element is not ExpressionElementSyntax))
        {
            return this.CreateSpread(list, children, state);
        }

        Value[] values = [.. children.Select(child => evaluator.Visit(child, state))];
        if (creation.Syntax is CollectionExpressionSyntax)
        {
            Value listed = this.Create(creation.Syntax, children.Length, children, state);
            Fill(listed, values, state);
            return listed;
        }

        // The size of what lies on the stack stands before its elements, written or not.
        int? length = children is [var size, ..] ? size.ConstantValue.Value as int? ?? values[0].Number : null;
        return this.Create(creation.Syntax, length, children.Skip(1), state);
    }

    // [.. xs] is a copy of xs; beside others, xs has as many elements as it has.
    private Value CreateSpread(CollectionExpressionSyntax list, IOperation[] children, FlowState state)
    {
        bool isKnown = children.Length == list.Elements.Count;
        int? length = isKnown ? 0 : null;
        Content? copied = Content.Unknown;
        for (int i = 0; i < children.Length; i++)
        {
            if (isKnown && list.Elements[i] is not SpreadElementSyntax)
            {
                evaluator.Visit(children[i], state);
                length++;
                continue;
            }

            Value spread = evaluator.Visit(children[i].ChildOperations.FirstOrDefault() ?? children[i], state);
            length += spread.Region?.Length;
            copied = children.Length == 1 && spread.Region is { } region ? state.Read(region) : copied;
        }

        Value created = this.Create(list, length, [], state);
        state.Write(created.Region!.Value, copied ?? Content.Unknown);
        return created;
    }

    private static void Fill(Value created, Value[] elements, FlowState state)
    {
        for (int i = 0; i < elements.Length; i++)
        {
            if (elements[i].Region is not null)
            {
                state.Set(new Place(created.Region!.Value.Memory, "[" + i.ToString(CultureInfo.InvariantCulture) + "]", []), elements[i]);
            }
        }
    }

    /// <summary>Makes a copy of a buffer.</summary>
    public Value Copy(Value from, SyntaxNode syntax, FlowState state)
    {
        Content? content = from.Region is { } region ? state.Read(region) : null;
        Memory memory = this.Memories.BornAt(syntax);
        state.Write(new Region(memory, null), content ?? Content.Unknown);
        return Value.Of(memory);
    }

    /// <summary>Takes the part of a buffer that an index or a range names.</summary>
    public Value Part(IOperation? instance, IOperation argument, FlowState state)
    {
        Value value = evaluator.Visit(instance, state);
        evaluator.Visit(argument, state);
        return value.Region is not { } region ? Value.Unknown
            : argument is IRangeOperation range ? this.Part(region, range.LeftOperand, length: null, range.RightOperand)
            : this.Part(region, argument, length: null, argument);
    }

    /// <summary>Takes a part of a buffer.</summary>
    /// <param name="region">The buffer.</param>
    /// <param name="start">The first element.</param>
    /// <param name="length">The number of elements.</param>
    /// <param name="end">The element behind the last.</param>
    public Value Part(Region region, IOperation? start, IOperation? length, IOperation? end)
    {
        Region part = SliceReader.Read(region, start, length, end, evaluator.Reading.Advance);
        this.Memories.Mention(part.Slice?.Mentions ?? []);
        return new Value(part, null);
    }
}
