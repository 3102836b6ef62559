using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <content>Values.</content>
internal sealed partial class CallFlow
{
    private readonly Stack<Value> receivers = new();
    private readonly Stack<Memory> initialized = new();

    private Value VisitExpression(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation:
                return this.Get(operation);
            case IPropertyReferenceOperation property:
                return this.VisitProperty(property);
            case IArrayElementReferenceOperation element:
                return this.VisitElement(element);
            case IImplicitIndexerReferenceOperation indexer:
                return this.VisitRange(indexer.Instance, indexer.Argument);
            case IInstanceReferenceOperation instance:
                return instance.ReferenceKind is InstanceReferenceKind.ContainingTypeInstance ? Value.Of(this.frame.Self)
                    : instance.ReferenceKind is InstanceReferenceKind.ImplicitReceiver && this.initialized.Count > 0 ? Value.Of(this.initialized.Peek())
                    : Value.Unknown;
            case IConditionalAccessInstanceOperation:
                return this.receivers.Count > 0 ? this.receivers.Peek() : Value.Unknown;
            case IConversionOperation conversion:
                return this.Visit(conversion.Operand);
            case IAwaitOperation wait:
                return this.Visit(wait.Operation);
            case IVariableDeclaratorOperation { Initializer: { } initializer } declarator:
                this.Bind(new Place(null, declarator.Symbol, []), declarator.Symbol.Type, this.Visit(initializer.Value), declarator.Syntax);
                this.EscapeReference(declarator.Symbol.IsRef, initializer.Value);
                return Value.Unknown;
            case ISimpleAssignmentOperation assignment:
                Value value = this.Visit(assignment.Value);
                this.Assign(assignment.Target, value, assignment.Value);
                return value;
            case IDeconstructionAssignmentOperation assignment:
                this.Deconstruct(assignment);
                return Value.Unknown;
            case ICoalesceAssignmentOperation assignment:
                this.Visit(assignment.Target);
                this.Visit(assignment.Value);
                this.Assign(assignment.Target, Value.Unknown, null);
                return Value.Unknown;
            case ICompoundAssignmentOperation assignment:
                this.Visit(assignment.Value);
                this.Assign(assignment.Target, Value.Unknown, null);
                return Value.Unknown;
            case IIncrementOrDecrementOperation step:
                this.Assign(step.Target, Value.Unknown, null);
                return Value.Unknown;
            case IInvocationOperation call:
                return this.VisitCall(call);
            case IObjectCreationOperation creation:
                return this.VisitCreation(creation);
            case IArrayCreationOperation creation:
                return this.VisitArray(creation);
            case IAddressOfOperation address:
                this.Escape(this.Visit(address.Reference));
                this.EscapeReference(isReference: true, address.Reference);
                return Value.Unknown;
            default:
                return this.VisitOther(operation);
        }
    }

    private Value VisitOther(IOperation operation)
    {
        if (operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax or CollectionExpressionSyntax)
        {
            this.VisitAll(operation.ChildOperations);
            IOperation[] children = [.. operation.ChildOperations];
            bool hasSize = operation.Syntax is StackAllocArrayCreationExpressionSyntax { Initializer: null };
            return this.Create(operation.Syntax, hasSize ? children.FirstOrDefault()?.ConstantValue.Value as int? : children.Length, hasSize ? [] : children);
        }

        // What the compiler does not understand, or decides at run time, may do anything with what it gets.
        bool isOpaque = operation.Kind is OperationKind.None or OperationKind.Invalid or OperationKind.DynamicInvocation or OperationKind.DynamicObjectCreation or OperationKind.FunctionPointerInvocation or OperationKind.RaiseEvent;
        foreach (IOperation child in operation.ChildOperations)
        {
            Value value = this.Visit(child);
            if (isOpaque)
            {
                this.Escape(value);
                this.EscapeReference(isReference: true, child);
            }
        }

        return Value.Unknown;
    }

    private Value Get(IOperation reference)
    {
        if (this.PlaceOf(reference) is not { } place)
        {
            return Value.Unknown;
        }

        Value value = this.state.Get(place);
        return IsFollowed(reference.Type) ? value : new Value(null, value.Number);
    }

    private Place? PlaceOf(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => new Place(null, local.Local, []),
        IParameterReferenceOperation parameter => new Place(null, parameter.Parameter, []),
        IFieldReferenceOperation { Instance: null } field => new Place(null, field.Field, []),
        IFieldReferenceOperation field => this.MemberOf(field.Instance, field.Field),
        IPropertyReferenceOperation { Instance: null, Arguments.Length: 0 } property => new Place(null, property.Property, []),
        IPropertyReferenceOperation { Arguments.Length: 0 } property => this.MemberOf(property.Instance, property.Property),
        IPropertyReferenceOperation { Instance: { } instance, Arguments: [{ Value: var index }] } => this.ElementAt(this.Visit(instance), index),
        IArrayElementReferenceOperation { Indices: [var index] } element => this.ElementAt(this.Visit(element.ArrayReference), index),
        _ => null,
    };

    private Place? MemberOf(IOperation? instance, ISymbol member)
    {
        if (this.Visit(instance).Region is not { } owner)
        {
            return null;
        }

        owner.Memory.HasMembers = true;
        return new Place(owner.Memory, member, []);
    }

    private Place? ElementAt(Value owner, IOperation index)
    {
        if (owner.Region is not { Slice: null } region || IndexText.Read(index) is not { } text)
        {
            return null;
        }

        region.Memory.HasMembers = true;
        this.memories.Mention(text.Mentions);
        return new Place(region.Memory, "[" + text.Text + "]", text.Mentions);
    }

    private Value VisitProperty(IPropertyReferenceOperation property)
    {
        this.VisitAll(property.Arguments);
        if (property is { Property.Name: "Span", Instance: { } memory } && AnnotatedMethodReader.IsBuffer(memory.Type))
        {
            return this.Visit(memory);
        }

        if (!IsFollowed(property.Type) || (property.Arguments.Length > 0 && AnnotatedMethodReader.IsBuffer(property.Instance?.Type) && !AnnotatedMethodReader.IsBuffer(property.Type)))
        {
            this.Visit(property.Instance);
            return Value.Unknown;
        }

        return property.Arguments is [{ Value: IRangeOperation range }] ? this.VisitRange(property.Instance, range) : this.Get(property);
    }

    private Value VisitElement(IArrayElementReferenceOperation element)
    {
        if (element.Indices is [var index] && index.Type is { Name: "Range" })
        {
            // A range of an array is a copy.
            return this.Copy(this.VisitRange(element.ArrayReference, index), element.Syntax);
        }

        this.VisitAll(element.Indices);
        if (IsFollowed(element.Type))
        {
            return this.Get(element);
        }

        this.Visit(element.ArrayReference);
        return Value.Unknown;
    }

    private Value VisitRange(IOperation? instance, IOperation argument)
    {
        Value value = this.Visit(instance);
        this.Visit(argument);
        return value.Region is not { } region ? Value.Unknown
            : argument is IRangeOperation range ? this.Part(region, range.LeftOperand, length: null, range.RightOperand)
            : this.Part(region, argument, length: null, argument);
    }

    private Value Part(Region region, IOperation? start, IOperation? length, IOperation? end)
    {
        Region part = SliceReader.Read(region, start, length, end, () => ++this.order);
        this.memories.Mention(part.Slice?.Mentions ?? []);
        return new Value(part, null);
    }

    private Value VisitCreation(IObjectCreationOperation creation)
    {
        Value[] arguments = [.. creation.Arguments.Select(argument => this.Visit(argument.Value))];
        if (AnnotatedMethodReader.IsBuffer(creation.Type))
        {
            return arguments switch
            {
                [{ Region: not null } array] => array,
                [{ Region: { } array }, _, _] => this.Part(array, creation.Arguments[1].Value, creation.Arguments[2].Value, null),
                _ => this.Create(creation.Syntax, null, []),
            };
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            if (creation.Arguments[i].Parameter is { } parameter && CanWrite(parameter))
            {
                this.Escape(arguments[i]);
            }
        }

        Value created = this.Create(creation.Syntax, null, []);
        this.initialized.Push(created.Region!.Value.Memory);
        this.Visit(creation.Initializer);
        this.initialized.Pop();
        return created;
    }

    private Value VisitArray(IArrayCreationOperation creation)
    {
        this.VisitAll(creation.DimensionSizes);
        int? length = creation.DimensionSizes is [var size] ? size.ConstantValue.Value as int? ?? this.Visit(size).Number : null;
        if (creation.Initializer is not { } initializer)
        {
            return this.Create(creation.Syntax, length, []);
        }

        Value[] elements = [.. initializer.ElementValues.Select(this.Visit)];
        Value created = this.Create(creation.Syntax, length, initializer.ElementValues);
        for (int i = 0; i < elements.Length; i++)
        {
            if (elements[i].Region is not null)
            {
                this.state.Set(new Place(created.Region!.Value.Memory, "[" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "]", []), elements[i]);
            }
        }

        return created;
    }

    private Value Create(SyntaxNode syntax, int? length, IEnumerable<IOperation> elements)
    {
        Memory memory = this.memories.BornAt(syntax);
        memory.Length = length;

        // In a loop this is another object each time.
        this.state.Escape(new Region(memory, null));
        this.state.Write(new Region(memory, null), NumbersReader.Read(elements) ?? Content.Unknown);
        return Value.Of(memory);
    }

    private Value Copy(Value from, SyntaxNode syntax)
    {
        Content? content = from.Region is { } region ? this.state.Read(region) : null;
        Memory memory = this.memories.BornAt(syntax);
        this.state.Write(new Region(memory, null), content ?? Content.Unknown);
        return Value.Of(memory);
    }

    private static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    // Buffers and what can hold them: not numbers and texts.
    private static bool IsFollowed(ITypeSymbol? type) =>
        type is not null && !(type.SpecialType is > SpecialType.System_Enum and <= SpecialType.System_UIntPtr) && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate);

    private static bool CanWrite(IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.Ref or RefKind.Out
        || parameter.Type is IArrayTypeSymbol
        || AnnotatedMethodReader.IsSpan(parameter.Type, "Span") || AnnotatedMethodReader.IsSpan(parameter.Type, "Memory")
        || parameter.Type is { IsReferenceType: true, TypeKind: TypeKind.Class or TypeKind.TypeParameter or TypeKind.Dynamic, SpecialType: SpecialType.None }
        || (parameter.Type is { TypeKind: TypeKind.Interface, Name: "IList" or "ICollection" or "ISpan" })
        || (parameter.Type is { TypeKind: TypeKind.Interface } && parameter.Type.Locations.Any(static location => location.IsInSource))
        || (parameter.Type is { TypeKind: TypeKind.Struct, IsReadOnly: false } && parameter.Type.Locations.Any(static location => location.IsInSource));
}
