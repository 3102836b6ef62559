using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Checks the derivative at corners, where frameworks disagree.</summary>
public sealed class KinkTests
{
    [Theory]
    [InlineData("abs", "PyTorch", "", 0, 0)]
    [InlineData("abs", "OneDnn", "", 0, 0)]
    [InlineData("relu", "PyTorch", "", 0, 0)]
    [InlineData("relu", "Jax", "", 0, 0)]
    [InlineData("relu", "OneDnn", "", 0, 0)]
    [InlineData("relu6", "PyTorch", "", 0, 0)]
    [InlineData("relu6", "PyTorch", "", 6, 0)]
    [InlineData("relu6", "Jax", "", 0, 0)]
    [InlineData("relu6", "Jax", "", 6, 0)]
    [InlineData("clip", "PyTorch", "min=-2,max=3", -2, 1)]
    [InlineData("clip", "PyTorch", "min=-2,max=3", 3, 1)]
    [InlineData("clip", "OneDnn", "min=-2,max=3", -2, 0)]
    [InlineData("clip", "OneDnn", "min=-2,max=3", 3, 1)]
    [InlineData("clip_v2", "OneDnn", "min=-2,max=3", -2, 0)]
    [InlineData("clip_v2", "OneDnn", "min=-2,max=3", 3, 0)]
    [InlineData("leaky_relu", "PyTorch", "", 0, 0.01)]
    [InlineData("leaky_relu", "Keras", "", 0, 0.2)]
    [InlineData("leaky_relu", "OneDnn", "alpha=0.5", 0, 0.5)]
    [InlineData("leaky_relu", "Jax", "", 0, 1)]
    [InlineData("prelu", "PyTorch", "alpha=0.25", 0, 0.25)]
    [InlineData("prelu", "Jax", "alpha=0.25", 0, 1)]
    [InlineData("rrelu", "PyTorch", "alpha=0.25,beta=0.5", 0, 0.375)]
    [InlineData("threshold", "PyTorch", "threshold=1,value=0", 1, 0)]
    [InlineData("thresholded_relu", "Onnx", "", 1, 0)]
    [InlineData("hard_tanh", "PyTorch", "", -1, 0)]
    [InlineData("hard_tanh", "PyTorch", "", 1, 0)]
    [InlineData("hard_tanh", "Jax", "", -1, 1)]
    [InlineData("hard_tanh", "Jax", "", 1, 1)]
    [InlineData("hard_sigmoid", "PyTorch", "", -3, 0)]
    [InlineData("hard_sigmoid", "PyTorch", "", 3, 0)]
    [InlineData("hard_sigmoid", "Onnx", "", -2.5, 0)]
    [InlineData("hard_sigmoid", "Onnx", "", 2.5, 0)]
    [InlineData("hard_swish", "PyTorch", "", -3, 0)]
    [InlineData("hard_swish", "PyTorch", "", 3, 1)]
    [InlineData("hard_swish", "PyTorch", "alpha=0.25,beta=0.25", -1, 0)]
    [InlineData("hard_swish", "PyTorch", "alpha=0.25,beta=0.25", 3, 1)]
    [InlineData("hard_swish", "Jax", "", -3, 0)]
    [InlineData("hard_swish", "Jax", "", 3, 1)]
    [InlineData("hard_swish", "OneDnn", "", -3, 0)]
    [InlineData("hard_swish", "OneDnn", "", 3, 0)]
    [InlineData("hard_shrink", "PyTorch", "", 0.5, 0)]
    [InlineData("hard_shrink", "PyTorch", "", -0.5, 0)]
    [InlineData("soft_shrink", "PyTorch", "", 0.5, 0)]
    [InlineData("soft_shrink", "PyTorch", "", -0.5, 0)]
    [InlineData("sparse_plus", "Jax", "", -1, 0)]
    [InlineData("sparse_plus", "Jax", "", 1, 1)]
    [InlineData("relu_squared", "PyTorch", "", 0, 0)]
    [InlineData("elu", "PyTorch", "alpha=1.5", 0, 1.5)]
    [InlineData("elu", "Jax", "alpha=1.5", 0, 1.5)]
    [InlineData("elu", "OneDnn", "alpha=1.5", 0, 1.5)]
    [InlineData("selu", "PyTorch", "", 0, 1.7580993408473768)]
    [InlineData("celu", "PyTorch", "alpha=2", 0, 1)]
    public void Derivative_at_a_corner_follows_the_dialect(string name, string dialect, string parameters, double x, double expected) =>
        Assert.Equal(expected, CatalogueCase.Of(name, System.Enum.Parse<Dialect>(dialect), parameters).Derivative(x), 1e-15);

    [Theory]
    [InlineData("relu6", "PyTorch", "", 0)]
    [InlineData("relu6", "PyTorch", "", 6)]
    [InlineData("clip_v2", "OneDnn", "min=-2,max=3", -2)]
    [InlineData("clip_v2", "OneDnn", "min=-2,max=3", 3)]
    [InlineData("leaky_relu", "PyTorch", "", 0)]
    [InlineData("leaky_relu", "Jax", "", 0)]
    [InlineData("prelu", "Jax", "alpha=0.25", 0)]
    [InlineData("hard_tanh", "PyTorch", "", 1)]
    [InlineData("hard_sigmoid", "PyTorch", "", -3)]
    [InlineData("soft_shrink", "PyTorch", "", 0.5)]
    [InlineData("elu", "PyTorch", "alpha=1.5", 0)]
    [InlineData("selu", "PyTorch", "", 0)]
    [InlineData("sparse_plus", "Jax", "", 1)]
    public void Derivative_from_the_output_agrees_at_a_corner(string name, string dialect, string parameters, double x)
    {
        CatalogueCase subject = CatalogueCase.Of(name, System.Enum.Parse<Dialect>(dialect), parameters);
        Assert.Equal(subject.Derivative(x), subject.DerivativeFromOutput(subject.Value(x)), 1e-15);
    }
}
