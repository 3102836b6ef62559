using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>
/// Evaluates the operations of one body, as far as buffers go, and changes the state that it is given. What is not understood makes
/// what it touches unknown, and of the unknown nothing is reported.
/// </summary>
internal sealed class ExpressionEvaluator : OperationVisitor<FlowState, Value>
{
    private readonly BufferEvaluator buffers;
    private readonly CallEvaluator calls;

    /// <summary>Initializes the evaluator of a body.</summary>
    /// <param name="reading">What all bodies share.</param>
    /// <param name="frame">The body.</param>
    public ExpressionEvaluator(MemberReading reading, Frame frame)
    {
        this.Reading = reading;
        this.Frame = frame;
        this.Places = new PlaceReader(this);
        this.buffers = new BufferEvaluator(this);
        this.Assignments = new AssignmentEvaluator(this, this.buffers);
        this.calls = new CallEvaluator(this, this.Assignments, this.buffers);
    }

    /// <summary>Gets what all bodies share.</summary>
    public MemberReading Reading { get; }

    /// <summary>Gets the body.</summary>
    public Frame Frame { get; }

    /// <summary>Gets what evaluates assignments.</summary>
    public AssignmentEvaluator Assignments { get; }

    /// <summary>Gets what finds storage places.</summary>
    public PlaceReader Places { get; }

    /// <summary>Evaluates a block, and gives the value that it decides by or returns.</summary>
    public Value Read(BasicBlock block, FlowState state)
    {
        // A call in another block is not the next one.
        this.Reading.Advance();
        foreach (IOperation operation in block.Operations)
        {
            this.Visit(operation, state);
        }

        return this.Visit(block.BranchValue, state);
    }

    /// <inheritdoc/>
    public override Value Visit(IOperation? operation, FlowState argument)
    {
        if (operation is null)
        {
            return Value.Unknown;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        this.Reading.Cancellation.ThrowIfCancellationRequested();
        return operation.ConstantValue is { HasValue: true } constant ? new Value(null, constant.Value as int?)

            // The compiler's visitor passes over what it has no name for.
            : operation.Kind == OperationKind.None ? this.DefaultVisit(operation, argument)
            : operation.Accept(this, argument);
    }

    /// <inheritdoc/>
    public override Value DefaultVisit(IOperation operation, FlowState argument)
    {
        if (operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax
            or CollectionExpressionSyntax)
        {
            return this.buffers.CreateListed(operation, argument);
        }

        // What the compiler does not understand, or decides at run time, may do anything with what it gets.
        bool isOpaque = operation.Kind is OperationKind.None or OperationKind.Invalid or OperationKind.DynamicInvocation
            or OperationKind.DynamicObjectCreation
            or OperationKind.FunctionPointerInvocation or OperationKind.RaiseEvent;
        foreach (IOperation child in operation.ChildOperations)
        {
            Value value = this.Visit(child, argument);
            if (isOpaque)
            {
                argument.Escape(value);
                this.Assignments.EscapeReference(child, argument);
            }
        }

        return Value.Unknown;
    }

    /// <inheritdoc/>
    public override Value VisitFlowCapture(IFlowCaptureOperation operation, FlowState argument)
    {
        argument.Set(new Place(null, new Capture(this.Frame.Graph, operation.Id), []), this.Visit(operation.Value, argument));
        return Value.Unknown;
    }

    /// <inheritdoc/>
    public override Value VisitFlowCaptureReference(IFlowCaptureReferenceOperation operation, FlowState argument) =>
        argument.Get(new Place(null, new Capture(this.Frame.Graph, operation.Id), []));

    /// <inheritdoc/>
    public override Value VisitLocalReference(ILocalReferenceOperation operation, FlowState argument) =>
        this.Places.Get(operation, argument);

    /// <inheritdoc/>
    public override Value VisitParameterReference(IParameterReferenceOperation operation, FlowState argument) =>
        this.Places.Get(operation, argument);

    /// <inheritdoc/>
    public override Value VisitFieldReference(IFieldReferenceOperation operation, FlowState argument) =>
        this.Places.Get(operation, argument);

    /// <inheritdoc/>
    public override Value VisitInstanceReference(IInstanceReferenceOperation operation, FlowState argument) =>
        operation.ReferenceKind is InstanceReferenceKind.ContainingTypeInstance ? Value.Of(this.Frame.Self) : Value.Unknown;

    /// <inheritdoc/>
    public override Value VisitConversion(IConversionOperation operation, FlowState argument) => this.Visit(operation.Operand, argument);

    /// <inheritdoc/>
    public override Value VisitAwait(IAwaitOperation operation, FlowState argument) => this.Visit(operation.Operation, argument);

    /// <inheritdoc/>
    public override Value VisitExpressionStatement(IExpressionStatementOperation operation, FlowState argument) =>
        this.Visit(operation.Operation, argument);

    /// <inheritdoc/>
    public override Value VisitPropertyReference(IPropertyReferenceOperation operation, FlowState argument)
    {
        foreach (IArgumentOperation index in operation.Arguments)
        {
            this.Visit(index, argument);
        }

        if (operation is { Property.Name: "Span", Instance: { } memory } && AnnotatedMethodReader.IsBuffer(memory.Type))
        {
            return this.Visit(memory, argument);
        }

        if (operation is { IsImplicit: true, Property.Name: "Current" })
        {
            return this.buffers.CreateElement(operation, argument);
        }

        if (!FollowedTypes.IsFollowed(operation.Type)
            || (operation.Arguments.Length > 0 && AnnotatedMethodReader.IsBuffer(operation.Instance?.Type)
            && !AnnotatedMethodReader.IsBuffer(operation.Type)))
        {
            this.Visit(operation.Instance, argument);
            return Value.Unknown;
        }

        return operation.Arguments is [{ Value: IRangeOperation range }] ? this.buffers.Part(operation.Instance, range, argument)
            : this.Places.Get(operation, argument);
    }

    /// <inheritdoc/>
    public override Value VisitArrayElementReference(IArrayElementReferenceOperation operation, FlowState argument)
    {
        if (operation.Indices is [var only] && only.Type is { Name: "Range" })
        {
            // A range of an array is a copy.
            return this.buffers.Copy(this.buffers.Part(operation.ArrayReference, only, argument), operation.Syntax, argument);
        }

        foreach (IOperation index in operation.Indices)
        {
            this.Visit(index, argument);
        }

        if (FollowedTypes.IsFollowed(operation.Type))
        {
            return this.Places.Get(operation, argument);
        }

        this.Visit(operation.ArrayReference, argument);
        return Value.Unknown;
    }

    /// <inheritdoc/>
    public override Value VisitImplicitIndexerReference(IImplicitIndexerReferenceOperation operation, FlowState argument) =>
        this.buffers.Part(operation.Instance, operation.Argument, argument);

    /// <inheritdoc/>
    public override Value VisitSimpleAssignment(ISimpleAssignmentOperation operation, FlowState argument) =>
        this.Assignments.Assign(operation, argument);

    /// <inheritdoc/>
    public override Value VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation, FlowState argument)
    {
        this.Assignments.Deconstruct(operation, argument);
        return Value.Unknown;
    }

    /// <inheritdoc/>
    public override Value VisitCompoundAssignment(ICompoundAssignmentOperation operation, FlowState argument)
    {
        this.Visit(operation.Value, argument);
        this.Assignments.Assign(operation.Target, Value.Unknown, null, argument);
        return Value.Unknown;
    }

    /// <inheritdoc/>
    public override Value VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, FlowState argument)
    {
        if (operation.Target is ILocalReferenceOperation { Local.IsRef: false }
            or IParameterReferenceOperation { Parameter.RefKind: RefKind.None } && IndexText.VariableOf(operation.Target) is { } variable)
        {
            this.Reading.Advance();
            argument.Set(new Place(null, variable, []), Value.Unknown, isStep: true);
        }
        else
        {
            this.Assignments.Assign(operation.Target, Value.Unknown, null, argument);
        }

        return Value.Unknown;
    }

    /// <inheritdoc/>
    public override Value VisitInvocation(IInvocationOperation operation, FlowState argument) => this.calls.Call(operation, argument);

    /// <inheritdoc/>
    public override Value VisitObjectCreation(IObjectCreationOperation operation, FlowState argument)
    {
        Value[] arguments = [.. operation.Arguments.Select(given => this.Visit(given.Value, argument))];
        if (AnnotatedMethodReader.IsBuffer(operation.Type))
        {
            return arguments switch
            {
                [{ Region: not null } array] => array,
                [{ Region: { } array }, _, _] => this.buffers.Part(array, operation.Arguments[1].Value, operation.Arguments[2].Value, null),
                _ => this.buffers.Create(operation.Syntax, null, [], argument),
            };
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            if (operation.Arguments[i].Parameter is { } parameter && FollowedTypes.CanWrite(parameter))
            {
                argument.Escape(arguments[i]);
            }
        }

        return this.buffers.Create(operation.Syntax, null, [], argument);
    }

    /// <inheritdoc/>
    public override Value VisitArrayCreation(IArrayCreationOperation operation, FlowState argument) =>
        this.buffers.CreateArray(operation, argument);

    /// <inheritdoc/>
    public override Value VisitAddressOf(IAddressOfOperation operation, FlowState argument)
    {
        argument.Escape(this.Visit(operation.Reference, argument));
        this.Assignments.EscapeReference(operation.Reference, argument);
        return Value.Unknown;
    }

    /// <inheritdoc/>
    public override Value VisitFlowAnonymousFunction(IFlowAnonymousFunctionOperation operation, FlowState argument)
    {
        new FunctionEvaluator(this.Reading, this.Frame).Apart(this.Frame.Graph.Of(operation), operation.Symbol, argument);
        return Value.Unknown;
    }

    /// <summary>Evaluates some operations in their order.</summary>
    public void VisitAll(IEnumerable<IOperation> operations, FlowState state)
    {
        foreach (IOperation operation in operations)
        {
            this.Visit(operation, state);
        }
    }
}
