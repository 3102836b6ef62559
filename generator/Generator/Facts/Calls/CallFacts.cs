using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents what calls show: an activation, and what reads its output.</summary>
/// <param name="Network">What the rules about networks may look at, or null.</param>
/// <param name="Earlier">The call that wrote the buffer, or null.</param>
internal record CallFacts(NetworkFacts? Network, SyntaxNode? Earlier)
{
    /// <summary>Gets the network that a declaration describes already, or null: what is wrong with that is reported there.</summary>
    public NetworkFacts? Declared { get; init; }
}

/// <summary>Represents an activation that is applied to a probability.</summary>
/// <param name="Network">The activation, for the rules that take it for any other.</param>
/// <param name="Earlier">The call that gave the probability.</param>
/// <param name="Layer">The activation; its inner one gave the probability.</param>
/// <param name="Line">The line of the inner one, counted from 1.</param>
internal sealed record RepeatedSquash(NetworkFacts? Network, SyntaxNode? Earlier, LayerFacts Layer, int Line) : CallFacts(Network, Earlier);

/// <summary>Represents a backward pass that gets what an activation in place left of its input.</summary>
/// <param name="Earlier">The call that overwrote the input.</param>
/// <param name="Layer">The activation, with the place where the buffer is handed on.</param>
/// <param name="Backward">The method of the backward pass.</param>
/// <param name="HasOutputForm">Whether the gradient can be had from the output.</param>
internal sealed record LostInput(SyntaxNode Earlier, LayerFacts Layer, string Backward, bool HasOutputForm) : CallFacts(null, Earlier)
{
    /// <summary>Gets the change that calls the pass from the output, where there is one.</summary>
    public Change? FromOutput { get; init; }
}

/// <summary>Represents two passes over a buffer that nothing separates.</summary>
/// <param name="Earlier">The call of the first pass.</param>
/// <param name="First">The first pass.</param>
/// <param name="Second">The second.</param>
internal sealed record AdjacentPasses(SyntaxNode Earlier, LayerFacts First, LayerFacts Second) : CallFacts(null, Earlier);
