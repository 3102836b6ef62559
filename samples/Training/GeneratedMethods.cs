using System;

namespace Training;

/// <summary>Represents a generated activation of sums and their bias, such as <c>[Activation("gelu(x + bias)")]</c>.</summary>
public delegate void ForwardPass(ReadOnlySpan<float> sums, ReadOnlySpan<float> bias, Span<float> outputs);

/// <summary>Represents its generated backward pass: from the gradient by the outputs to those by the sums and by the bias.</summary>
public delegate void BackwardPass(ReadOnlySpan<float> sums, ReadOnlySpan<float> bias, ReadOnlySpan<float> doutputs, Span<float> dsums,
    Span<float> dbias);

/// <summary>Represents a generated loss: returns the mean over a batch, and writes its gradient.</summary>
public delegate float LossWithGradient<T>(ReadOnlySpan<float> outputs, ReadOnlySpan<T> targets, Span<float> doutputs);
